import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./Matches.module.css";
import { partText, percent, standingText, standingTone } from "./words.ts";

export const MatchPartFields = graphql(`
  fragment MatchPartFields on MatchPart {
    kind
    weight
    contribution
    standing
    note
  }
`);

/** What a score is made of: each part with its weight and what it adds. */
export function MatchParts({ parts }: { parts: readonly FragmentOf<typeof MatchPartFields>[] }) {
  const t = useT();
  return (
    <details>
      <summary>{t("得分构成", "What the score is made of")}</summary>
      <table className={styles.parts}>
        <thead>
          <tr>
            <th scope="col">{t("项目", "Part")}</th>
            <th scope="col">{t("说明", "What it says")}</th>
            <th scope="col" className={styles.number}>
              {t("权重", "Weight")}
            </th>
            <th scope="col" className={styles.number}>
              {t("得分", "Adds")}
            </th>
          </tr>
        </thead>
        <tbody>
          {readFragment(MatchPartFields, parts).map((part) => (
            <tr key={part.kind}>
              <th scope="row">{t(...partText[part.kind])}</th>
              <td>
                <StatusTag tone={standingTone[part.standing]}>
                  {t(...standingText[part.standing])}
                </StatusTag>{" "}
                {part.note}
              </td>
              <td className={styles.number}>{percent(part.weight)}</td>
              <td className={styles.number}>{percent(part.contribution)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
