import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./GateSummary.module.css";

export const GateSummaryFields = graphql(`
  fragment GateSummaryFields on EvaluationGate {
    holds
    allIn
    scored
    required
    averageScore
    missing
    haves {
      have
      name
      yes
      no
      needed
      holds
    }
  }
`);

/** The gate of the three haves (3有), as far as scores are in. */
export function GateSummary(props: { gate: FragmentOf<typeof GateSummaryFields> }) {
  const t = useT();
  const gate = readFragment(GateSummaryFields, props.gate);
  return (
    <div>
      <dl className={styles.gate}>
        <div>
          <dt>{t("已评 / 需评", "Scored / needed")}</dt>
          <dd>
            {gate.scored} / {gate.required}
          </dd>
        </div>
        {gate.averageScore !== null && (
          <div>
            <dt>{t("平均分", "Average")}</dt>
            <dd>{gate.averageScore}</dd>
          </div>
        )}
        {gate.haves.map((tally) => (
          <div key={tally.have}>
            <dt>{tally.name}</dt>
            <dd>
              {t(`${tally.yes} 是 · ${tally.no} 否`, `${tally.yes} yes · ${tally.no} no`)}{" "}
              <StatusTag tone={tally.holds ? "good" : "bad"}>
                {tally.holds ? t("成立", "Holds") : t("不成立", "Fails")}
              </StatusTag>
            </dd>
          </div>
        ))}
      </dl>
      {gate.missing.length > 0 && (
        <ul className={styles.missing}>
          {gate.missing.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
