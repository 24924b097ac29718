import { useNavigate, useSearch } from "@tanstack/react-router";
import { Select } from "antd";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { organizationKindText } from "../organizations/words.ts";
import { withEnded } from "../policy/endable.ts";
import { useTowns } from "../policy/useTowns.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { CursorPager } from "../ui/CursorPager.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { BoardFiles } from "./BoardFiles.tsx";
import type { LedgerSearch } from "./boardSearch.ts";
import styles from "./LedgerPage.module.css";
import { LedgerRow, LedgerTable } from "./LedgerTable.tsx";
import { YearSwitch } from "./YearSwitch.tsx";

const LedgerQuery = graphql(
  `
    query Ledger(
      $year: Int!
      $indicator: String
      $after: String
      $filter: LedgerLineFilter
      $all: Boolean!
      $behind: Boolean!
      $ranked: Boolean!
    ) {
      plan(year: $year) {
        year
        title
        years
        indicators {
          code
          name
          lines(first: 1) {
            totalCount
          }
        }
        indicator(code: $indicator) {
          code
          name
          targetText
          target
          linesTarget
          lines(first: 20, after: $after, filter: $filter) @include(if: $all) {
            ...LedgerPart
          }
          behind(first: 20, after: $after, filter: $filter) @include(if: $behind) {
            ...LedgerPart
          }
          ranked(first: 20, after: $after, filter: $filter) @include(if: $ranked) {
            ...LedgerPart
          }
        }
      }
    }

    fragment LedgerPart on LedgerLineConnection @_unmask {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LedgerRow
      }
    }
  `,
  [LedgerRow],
);

/** The organizations' ledger: who has reached how much of its target or quota (KPI-e, DISC-2). */
export function LedgerPage() {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate({ from: "/ledger" });
  const search = useSearch({ from: "/ledger" });
  const trail = useCursorTrail();
  const asked = askedBy(search);
  const [result, execute] = useQuery({
    query: LedgerQuery,
    variables: { ...asked, after: trail.after },
  });
  const ask = () => execute({ requestPolicy: "network-only" });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan }) => {
        const { indicator } = plan;
        const lines = indicator?.lines ?? indicator?.behind ?? indicator?.ranked;
        if (!indicator || !lines) return <NotThere />;
        return (
          <Page
            title={t("单位台账", "Organizations' ledger")}
            subtitle={plan.title}
            actions={
              <>
                <BoardFiles
                  board="LEDGER"
                  variables={{ ...asked, indicator: indicator.code }}
                  title={t(
                    `单位台账 ${indicator.name} ${plan.year}`,
                    `Ledger ${indicator.name} ${plan.year}`,
                  )}
                />
                <YearSwitch
                  years={plan.years}
                  year={asked.year}
                  onChange={(to) => navigate({ search: (now) => ({ ...now, year: to }) })}
                />
              </>
            }
          >
            <Panel flush>
              <CountTabs
                label={t("按指标", "By indicator")}
                chosen={indicator.code}
                onChoose={(code) => navigate({ search: (now) => ({ ...now, indicator: code }) })}
                tabs={plan.indicators
                  .filter(({ lines: { totalCount } }) => totalCount > 0)
                  .map(({ code, name }) => ({ value: code, label: name }))}
              />
              <Filters search={search} />
              <Sum {...indicator} />
              <LedgerTable
                indicator={indicator}
                rows={lines.nodes}
                listing={{
                  operation: result.operation,
                  list: `plan.indicator.${search.only ?? "lines"}`,
                }}
                empty={t("没有符合条件的单位。", "No organization matches.")}
                sets={may(viewer, "target:manage")}
                onChanged={ask}
              />
              <CursorPager trail={trail} {...lines} />
            </Panel>
          </Page>
        );
      }}
    </QueryState>
  );
}

/** What is asked for by an address. */
function askedBy({ year = thisYear(), indicator, kind, town, only }: LedgerSearch) {
  return {
    year,
    indicator,
    all: only === undefined,
    behind: only === "behind",
    ranked: only === "ranked",
    filter: {
      kind: kind ? { eq: kind } : undefined,
      town: town ? { eq: town } : undefined,
    },
  };
}

function Filters({ search }: { search: LedgerSearch }) {
  const t = useT();
  const navigate = useNavigate({ from: "/ledger" });
  const towns = withEnded(useTowns());
  const change = (changed: Partial<LedgerSearch>) =>
    // Of what is asked for by now: a choice made just before may not be shown yet.
    navigate({ search: (now) => ({ ...now, ...changed }) });
  return (
    <FilterBar label={t("筛选单位", "Filter organizations")}>
      <Select
        aria-label={t("单位类别", "Kind")}
        placeholder={t("全部类别", "All kinds")}
        allowClear
        value={search.kind}
        options={choicesOf(organizationKindText)}
        onChange={(kind) => change({ kind })}
      />
      <Select
        aria-label={t("镇街（园区）", "Town or park")}
        placeholder={t("全部镇街（园区）", "All towns and parks")}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        value={search.town}
        options={towns}
        onChange={(town) => change({ town })}
      />
      <Select
        aria-label={t("进度", "Progress")}
        placeholder={t("不限进度", "Any progress")}
        allowClear
        value={search.only}
        options={[
          { value: "behind" as const, label: t("只看未达目标", "Only those behind") },
          { value: "ranked" as const, label: t("按完成率排名", "Ranked by attainment") },
        ]}
        onChange={(only) => change({ only })}
      />
    </FilterBar>
  );
}

interface SumProps {
  linesTarget: number | null;
  target: number | null;
  targetText: string;
}

/** That the quotas add up to more than the city's target is no error, and is said (KPI-e). */
function Sum({ linesTarget, target, targetText }: SumProps) {
  const t = useT();
  if (!linesTarget) return null;
  return (
    <p className={styles.sum}>
      {t(
        `各单位目标（含年度配额）合计 ${linesTarget}，全市目标 ${targetText}。`,
        `The organizations' targets and quotas add up to ${linesTarget}; the city's target: ${targetText}. `,
      )}
      {target !== null &&
        linesTarget > target &&
        t(
          "各单位配额按行动方案分别核定，合计大于全市目标属正常，并非差错。",
          "Quotas are set for each organization by itself: that they add up to more is no error.",
        )}
    </p>
  );
}
