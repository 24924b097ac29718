import { type EnumOf, type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { type Text, useT } from "../ui/language.ts";
import { Section } from "../visitors/Section.tsx";
import styles from "./Plan.module.css";

export const PlanTargetFields = graphql(`
  fragment PlanTargetFields on IndicatorYear {
    code
    name
    unit
    basis
    planTarget
    yearTargets {
      year
      target
      targetText
    }
  }
`);

const basisText: Record<EnumOf<"TargetBasis">, Text> = {
  YEARLY: ["每年新增", "in each year"],
  AT_ANY_TIME: ["任何时候保持", "at any time"],
  MILESTONES: ["按节点完成", "by milestones"],
};

/** Each indicator's targets, year by year; 「未下达」 where none was set (KPI-a). */
export function PlanTargets(props: { of: readonly FragmentOf<typeof PlanTargetFields>[] }) {
  const t = useT();
  const indicators = readFragment(PlanTargetFields, props.of);
  return (
    <Section title={t("各年目标", "Targets by year")}>
      <ul className={styles.targets}>
        {indicators.map(({ code, name, unit, basis, planTarget, yearTargets }) => (
          <li key={code} className={styles.indicator}>
            <div>
              <h3 className={styles.name}>{name}</h3>
              <p className={styles.basis}>
                {t(`${basisText[basis][0]} · 单位：${unit}`, `${unit}, ${basisText[basis][1]}`)}
              </p>
            </div>
            <dl className={styles.years}>
              {yearTargets.map(({ year, target, targetText }) => (
                <div key={year}>
                  <dt>{t(`${year} 年`, String(year))}</dt>
                  <dd className={target === null ? styles.unset : styles.target}>{targetText}</dd>
                </div>
              ))}
              <div>
                <dt>{t("合计", "In all")}</dt>
                <dd className={planTarget === null ? styles.unset : styles.target}>
                  {planTarget ?? "—"}
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}
