import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { thisYear } from "../ui/format.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { BoardFiles } from "./BoardFiles.tsx";
import styles from "./BoardPage.module.css";
import { BreakdownPanel } from "./BreakdownPanel.tsx";
import { ClausePanel } from "./ClausePanel.tsx";
import { FunnelPanel } from "./FunnelPanel.tsx";
import { IndicatorFigures } from "./IndicatorFigures.tsx";
import { PublishButton } from "./PublishButton.tsx";
import { ServedFigures } from "./ServedFigures.tsx";
import { StandingFields, StandingPanel } from "./StandingPanel.tsx";
import { TargetButton } from "./TargetButton.tsx";
import { YearSwitch } from "./YearSwitch.tsx";

const BoardQuery = graphql(
  `
  query Board($year: Int!, $by: KpiDimension!) {
    plan(year: $year) {
      year
      title
      years
      served {
        actual
        records
      }
      funnel {
        stage
        standing
        reached
        stays
        medianDays
      }
      indicators {
        code
        name
        unit
        basis
        target
        targetText
        targetVersion
        actual
        actualText
        attainment
        literalActual
        lines(first: 1) {
          totalCount
        }
        breakdown(by: $by) {
          key
          label
          count
        }
        clauses: breakdown(by: CLAUSE) {
          key
          label
          count
        }
        ...StandingFields
      }
    }
  }
`,
  [StandingFields],
);

type Indicator = ResultOf<typeof BoardQuery>["plan"]["indicators"][number];

/** The plan's targets and what the records come to, year by year. */
export function BoardPage() {
  const t = useT();
  const navigate = useNavigate();
  const { year = thisYear(), of, by = "ORGANIZATION_KIND" } = useSearch({ from: "/kpi" });
  const [result, ask] = useQuery({ query: BoardQuery, variables: { year, by } });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan }) => {
        const counted = plan.indicators.filter(({ actual }) => actual !== null);
        const apart = counted.find(({ code }) => code === of) ?? counted[0];
        const landed = counted.find(({ clauses }) => clauses !== null);
        return (
          <Page
            title={t("指标看板", "Targets")}
            subtitle={plan.title}
            actions={
              <>
                <BoardFiles
                  board="KPI"
                  variables={{ year: plan.year, by }}
                  chosen={apart?.code}
                  title={t(`指标看板 ${plan.year}`, `Targets ${plan.year}`)}
                />
                <LinkButton to="/kpi/tree" search={{ year: plan.year }} className="screen-only">
                  {t("指标树", "KPI tree")}
                </LinkButton>
                <LinkButton to="/wall" className="screen-only">
                  {t("大屏", "Wall screen")}
                </LinkButton>
                <PublishButton year={plan.year} />
                <YearSwitch
                  years={plan.years}
                  year={year}
                  onChange={(chosen) =>
                    navigate({ to: "/kpi", search: { of, by, year: chosen }, resetScroll: false })
                  }
                />
              </>
            }
          >
            <div className={styles.board}>
              {plan.indicators.map((indicator) => (
                <IndicatorCard
                  key={`${plan.year} ${indicator.code}`}
                  indicator={indicator}
                  year={plan.year}
                  onChanged={() => ask({ requestPolicy: "network-only" })}
                />
              ))}
              <ServedCard year={plan.year} {...plan.served} />
            </div>
            {apart && <StandingPanel year={plan.year} indicator={apart} {...apart} />}
            {apart && (
              <BreakdownPanel year={plan.year} indicators={counted} indicator={apart} by={by} />
            )}
            {landed?.clauses && (
              <ClausePanel year={plan.year} indicator={landed} clauses={landed.clauses} />
            )}
            {plan.funnel && <FunnelPanel year={plan.year} steps={plan.funnel} />}
          </Page>
        );
      }}
    </QueryState>
  );
}

interface ServedCardProps {
  year: number;
  actual: number | null;
  records: number | null;
}

function ServedCard({ year, actual, records }: ServedCardProps) {
  const t = useT();
  if (actual === null) return null;
  return (
    <Panel title={t("服务数", "Served")}>
      <ServedFigures served={actual} records={records} />
      <div className={styles.foot}>
        <span className={styles.links}>
          <Link to="/kpi/$year/served" params={{ year: String(year) }}>
            {t("查看明细", "The records")} ›
          </Link>
        </span>
      </div>
    </Panel>
  );
}

interface IndicatorCardProps {
  indicator: Indicator;
  year: number;
  onChanged: () => void;
}

function IndicatorCard({ indicator, year, onChanged }: IndicatorCardProps) {
  const t = useT();
  const { name, target, actual } = indicator;
  return (
    <Panel title={name}>
      <IndicatorFigures
        indicator={indicator}
        literalRecords={
          <Link
            to="/kpi/$year/$indicator/literal"
            params={{ year: String(year), indicator: indicator.code }}
            aria-label={t("字面口径：查看明细", "To the letter: the records")}
          >
            {t("查看明细", "The records")} ›
          </Link>
        }
      />
      <div className={styles.foot}>
        <span>{indicator.code}</span>
        {indicator.basis !== "MILESTONES" && (
          <TargetButton
            year={year}
            indicator={indicator}
            value={target}
            version={indicator.targetVersion}
            onDone={onChanged}
          />
        )}
        {actual !== null && (
          <span className={styles.links}>
            {indicator.lines.totalCount > 0 && (
              <Link
                to="/ledger"
                search={{ year, indicator: indicator.code }}
                aria-label={t(`${name}：按单位查看`, `${name}: by organization`)}
              >
                {t("按单位查看", "By organization")} ›
              </Link>
            )}
            <Link
              to="/kpi/$year/$indicator"
              params={{ year: String(year), indicator: indicator.code }}
              aria-label={t(`${name}：查看明细`, `${name}: the records`)}
            >
              {t("查看明细", "The records")} ›
            </Link>
          </span>
        )}
      </div>
    </Panel>
  );
}
