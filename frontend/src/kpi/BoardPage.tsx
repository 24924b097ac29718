import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import styles from "./BoardPage.module.css";

const BoardQuery = graphql(`
  query Board($year: Int!) {
    plan(year: $year) {
      year
      title
      years
      indicators {
        code
        name
        unit
        target
        targetText
        actual
        actualText
        attainment
      }
    }
  }
`);

type Indicator = ResultOf<typeof BoardQuery>["plan"]["indicators"][number];

/** The plan's targets and what the records come to, year by year. */
export function BoardPage() {
  const t = useT();
  const navigate = useNavigate();
  const { year = thisYear() } = useSearch({ from: "/kpi" });
  const [result, ask] = useQuery({ query: BoardQuery, variables: { year } });
  return (
    <QueryState result={result} retry={ask}>
      {({ plan }) => (
        <Page
          title={t("指标看板", "Targets")}
          subtitle={plan.title}
          actions={
            <Segmented
              aria-label={t("年度", "Year")}
              value={year}
              options={withChosen(plan.years, year).map((value) => ({
                value,
                label: t(`${value} 年`, String(value)),
              }))}
              onChange={(chosen) => navigate({ to: "/kpi", search: { year: chosen } })}
            />
          }
        >
          <div className={styles.board}>
            {plan.indicators.map((indicator) => (
              <IndicatorCard key={indicator.code} indicator={indicator} year={year} />
            ))}
          </div>
        </Page>
      )}
    </QueryState>
  );
}

function withChosen(years: readonly number[], year: number): number[] {
  return [...new Set([...years, year])].sort((a, b) => a - b);
}

function IndicatorCard({ indicator, year }: { indicator: Indicator; year: number }) {
  const t = useT();
  const percent = indicator.attainment === null ? null : Number(indicator.attainment) * 100;
  return (
    <Panel title={indicator.name}>
      <dl className={styles.numbers}>
        <div>
          <dt>{t("完成", "Actual")}</dt>
          <dd className={styles.actual}>
            {indicator.actual === null ? (
              <span className={styles.none}>{indicator.actualText}</span>
            ) : (
              <>
                {indicator.actual}
                <span className={styles.unit}>{indicator.unit}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("目标", "Target")}</dt>
          <dd className={styles.target}>
            {indicator.targetText}
            {indicator.target !== null && <span className={styles.unit}>{indicator.unit}</span>}
          </dd>
        </div>
        <div>
          <dt>{t("完成率", "Attainment")}</dt>
          <dd className={styles.target}>
            {percent === null ? t("—", "—") : `${percent.toFixed(1)}%`}
          </dd>
        </div>
      </dl>
      {percent !== null && (
        <meter
          className={styles.meter}
          min={0}
          max={100}
          value={Math.min(100, percent)}
          aria-label={t(`${indicator.name}完成率`, `Attainment of ${indicator.name}`)}
        />
      )}
      <p className={styles.foot}>
        <span>{indicator.code}</span>
        {indicator.actual !== null && (
          <Link
            to="/kpi/$year/$indicator"
            params={{ year: String(year), indicator: indicator.code }}
            aria-label={t(`${indicator.name}：查看明细`, `${indicator.name}: the records`)}
          >
            {t("查看明细", "The records")} ›
          </Link>
        )}
      </p>
    </Panel>
  );
}
