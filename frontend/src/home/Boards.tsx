import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { IndicatorFigures } from "../kpi/IndicatorFigures.tsx";
import { countText } from "../ui/counted.ts";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import { Panel } from "../ui/Page.tsx";
import styles from "./HomePage.module.css";

export const BoardFields = graphql(`
  fragment BoardFields on PlanYear {
    year
    title
    indicators {
      code
      name
      unit
      target
      targetText
      actual
      actualText
      attainment
      literalActual
      behind(first: 1) {
        totalCount
        totalCountIsExact
      }
    }
  }
`);

type Translate = ReturnType<typeof useT>;
type Indicator = ResultOf<typeof BoardFields>["indicators"][number];

/** The plan's numbers of the year, each one step from its records and from who is behind. */
export function Boards(props: { plan: FragmentOf<typeof BoardFields> }) {
  const t = useT();
  const { year, title, indicators } = readFragment(BoardFields, props.plan);
  const counted = indicators.filter(({ actual }) => actual !== null);
  return (
    <Panel
      title={t(`${year} 年指标进展`, `Targets of ${year}`)}
      extra={
        <>
          <Link className={styles.act} to="/kpi" search={{ year }}>
            {t("打开指标看板", "Open the board")}
          </Link>
          <Link className={styles.act} to="/wall">
            {t("大屏", "Wall screen")}
          </Link>
          <Link className={styles.act} to="/ledger" search={{ year }}>
            {t("查看各单位台账", "All organizations")}
          </Link>
        </>
      }
    >
      <p className={styles.about}>{title}</p>
      <ul className={styles.boards} aria-label={t("指标进展", "Targets")}>
        {counted.map((indicator) => (
          <li key={indicator.code} className={styles.board}>
            <BoardCard year={year} indicator={indicator} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What the numbers come to, in a sentence. */
function progressText(t: Translate, { actual, target, unit, targetText }: Indicator): string {
  if (actual === null || target === null)
    return t(`年度目标${targetText}。`, `Target: ${targetText}.`);
  const left = numberText(target - actual);
  return actual >= target
    ? t("已达到年度目标。", "The year's target is reached.")
    : t(`距年度目标还差 ${left} ${unit}。`, `${left} ${unit} to go to the year's target.`);
}

function BoardCard({ year, indicator }: { year: number; indicator: Indicator }) {
  const t = useT();
  const { code, name, behind } = indicator;
  return (
    <>
      <h3 className={styles.boardName}>
        <Link to="/kpi/$year/$indicator" params={{ year: String(year), indicator: code }}>
          {name}
        </Link>
      </h3>
      <IndicatorFigures indicator={indicator} />
      <p className={styles.about}>{progressText(t, indicator)}</p>
      {behind.totalCount > 0 && (
        <Link to="/ledger" search={{ year, indicator: code, only: "behind" }}>
          {t(
            `${countText(behind)} 个单位未达目标`,
            `${countText(behind)} organizations are behind`,
          )}
        </Link>
      )}
    </>
  );
}
