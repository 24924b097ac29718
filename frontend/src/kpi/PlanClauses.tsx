import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { itemKindText } from "../items/words.ts";
import { useT } from "../ui/language.ts";
import { Section } from "../visitors/Section.tsx";
import styles from "./Plan.module.css";

export const PlanClauseFields = graphql(`
  fragment PlanClauseFields on LandingClause {
    code
    kind
    text
    conditions {
      depth
      form
      text
    }
  }
`);

/** What counts as landed: every clause in force, with what a claim under it has to show. */
export function PlanClauses(props: { of: readonly FragmentOf<typeof PlanClauseFields>[] }) {
  const t = useT();
  const clauses = readFragment(PlanClauseFields, props.of);
  const kinds = [...new Set(clauses.map(({ kind }) => kind))];
  return (
    <Section
      title={t("什么算落地", "What counts as landed")}
      lead={t(
        "符合下列任一条款并经认定的，计入落地数；展开可看须具备的事实和证明材料。",
        "What meets one of these clauses, and was verified, counts. Each opens to what it asks for.",
      )}
    >
      {kinds.map((kind) => (
        <div key={kind} className={styles.kind}>
          <h3 className={styles.name}>{t(...itemKindText[kind])}</h3>
          {clauses
            .filter((clause) => clause.kind === kind)
            .map(({ code, text, conditions }) => (
              <details key={code} className={styles.clause}>
                <summary>{text}</summary>
                <ul className={styles.conditions}>
                  {placed(conditions).map(({ place, depth, form, text: asked }) => (
                    <li
                      key={place}
                      className={form === "ALL" || form === "ANY" ? styles.group : undefined}
                      style={{ marginInlineStart: `${depth * 16}px` }}
                    >
                      {asked}
                    </li>
                  ))}
                </ul>
              </details>
            ))}
        </div>
      ))}
    </Section>
  );
}

/** The same condition may stand in several places of a clause. */
function placed<Condition>(conditions: readonly Condition[]) {
  return conditions.map((condition, place) => ({ ...condition, place }));
}
