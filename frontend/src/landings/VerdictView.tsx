import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import { type Tone, toneOf } from "./conditionTone.ts";
import styles from "./VerdictView.module.css";

export const VerdictFields = graphql(`
  fragment VerdictFields on LandingVerdict {
    holds
    landedOn
    clause
    flags {
      code
      text
    }
    missing {
      text
    }
    clauses {
      code
      text
      holds
      note
      conditions {
        depth
        form
        text
        holds
        optional
        codes
        shownBy
      }
    }
  }
`);

type Condition = ResultOf<typeof VerdictFields>["clauses"][number]["conditions"][number];

/** What the judge says: whether it holds, condition by condition, and what is missing. */
export function VerdictView(props: {
  verdict: FragmentOf<typeof VerdictFields>;
  /** Where what it comes to is said elsewhere. */
  conditionsOnly?: boolean;
}) {
  const verdict = readFragment(VerdictFields, props.verdict);
  const clause = verdict.clauses.find(({ code }) => code === verdict.clause);
  if (props.conditionsOnly) return clause ? <Conditions of={clause.conditions} /> : null;
  return (
    <div>
      <VerdictHead verdict={verdict} />
      {clause && <Conditions of={clause.conditions} />}
      <VerdictNotes verdict={verdict} />
    </div>
  );
}

type Verdict = ResultOf<typeof VerdictFields>;

/** What it comes to. */
export function VerdictHead({ verdict }: { verdict: Verdict }) {
  const t = useT();
  return (
    <p className={styles.head}>
      <StatusTag tone={verdict.holds ? "good" : "bad"}>
        {verdict.holds ? t("符合落地标准", "Meets the standard") : t("尚不符合", "Not met yet")}
      </StatusTag>
      {verdict.landedOn && t(`落地日期 ${verdict.landedOn}`, `landed on ${verdict.landedOn}`)}
    </p>
  );
}

/** What is missing, and what is to be noted though nothing is. */
export function VerdictNotes({ verdict }: { verdict: Verdict }) {
  const t = useT();
  const clause = verdict.clauses.find(({ code }) => code === verdict.clause);
  return (
    <>
      {clause?.note && <p className={styles.title}>{clause.note}</p>}
      {verdict.missing.length > 0 && (
        <>
          <h3 className={styles.title}>{t("还缺什么", "What is missing")}</h3>
          <ul className={styles.pieces} aria-label={t("还缺什么", "What is missing")}>
            {verdict.missing.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.flags.length > 0 && (
        <>
          <h3 className={styles.title}>{t("提请注意", "To be noted")}</h3>
          <ul className={styles.pieces} aria-label={t("提请注意", "To be noted")}>
            {verdict.flags.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Conditions({ of: conditions }: { of: readonly Condition[] }) {
  const t = useT();
  return (
    <ul className={styles.tree} aria-label={t("逐条判断", "Condition by condition")}>
      {conditions.map((condition, place) => (
        <ConditionLine
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no key but their place
          key={place}
          condition={condition}
          tone={toneOf(conditions, place)}
        />
      ))}
    </ul>
  );
}

function ConditionLine(props: { condition: Condition; tone: Tone }) {
  return (
    <li>
      <ConditionText {...props} />
    </li>
  );
}

interface ConditionTextProps {
  condition: Pick<Condition, "depth" | "form" | "text">;
  tone: Tone;
}

/** What a condition asks for, with the judge's mark. */
export function ConditionText({ condition, tone }: ConditionTextProps) {
  const t = useT();
  const isGroup = condition.form === "ALL" || condition.form === "ANY";
  const said = {
    holds: t("（已满足）", " (holds)"),
    lacks: t("（未满足）", " (does not hold)"),
    optional: t("（不需要）", " (not needed)"),
  }[tone];
  return (
    <div className={styles.condition} style={{ marginInlineStart: condition.depth * 16 }}>
      <span className={`${styles.mark} ${styles[tone]}`} aria-hidden="true">
        {{ holds: "✓", lacks: "✗", optional: "○" }[tone]}
      </span>
      <span className={isGroup ? styles.group : undefined}>
        {condition.text}
        <span className={styles.hidden}>{said}</span>
      </span>
    </div>
  );
}
