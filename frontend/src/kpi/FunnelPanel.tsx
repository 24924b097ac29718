import { Link } from "@tanstack/react-router";
import { stageText } from "../achievements/words.ts";
import type { EnumOf } from "../graphql.ts";
import { BarTable } from "../ui/BarTable.tsx";
import { DataButton } from "../ui/DataButton.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import styles from "./BreakdownPanel.module.css";

interface Step {
  stage: EnumOf<"Stage">;
  standing: number;
  reached: number;
  stays: number;
  medianDays: string | null;
}

/** How far the year's achievements have come, and how long they stood on the way. */
export function FunnelPanel({ year, steps }: { year: number; steps: readonly Step[] }) {
  const t = useT();
  const title = t("转化漏斗", "Funnel");
  const days = ({ medianDays }: Step) =>
    medianDays === null ? "—" : t(`${medianDays} 天`, `${medianDays} days`);
  return (
    <Panel
      title={title}
      extra={
        <DataButton
          chart={title}
          head={[
            t("阶段", "Stage"),
            t("到达或越过", "Reached or passed"),
            t("目前处于", "There now"),
            t("停留天数（中位数）", "Days in it (median)"),
            t("停留次数", "Stays"),
          ]}
          rows={steps.map((step) => [
            t(...stageText[step.stage]),
            step.reached,
            step.standing,
            step.medianDays === null ? null : Number(step.medianDays),
            step.stays,
          ])}
        />
      }
    >
      <BarTable
        caption={title}
        labelTitle={t("到达或越过的阶段", "Stage reached or passed")}
        countTitle={t("项", "items")}
        noteTitle={t("停留（中位数）", "In it (median)")}
        bars={steps.map((step) => ({
          key: step.stage,
          count: step.reached,
          note: days(step),
          label:
            step.reached === 0 ? (
              t(...stageText[step.stage])
            ) : (
              <Link to="/kpi/$year/stage/$stage" params={{ year: String(year), stage: step.stage }}>
                {t(...stageText[step.stage])}
              </Link>
            ),
        }))}
      />
      <p className={styles.note}>
        {t(
          "统计当年发现的科技成果。停留天数取自修订记录中已结束的停留；直接推荐入库的成果不经评价。",
          "Of the achievements discovered in the year. Days are of the stays that have ended, by the history; who was recommended was not evaluated.",
        )}
      </p>
    </Panel>
  );
}
