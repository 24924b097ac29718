import { useNavigate, useSearch } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { useQuery } from "urql";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { CursorPager } from "../ui/CursorPager.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { startOfDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { SinceFilter } from "../ui/SinceFilter.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { EntryRow, EntryTable } from "./EntryTable.tsx";
import { type EntrySearch, viewText } from "./entrySearch.ts";
import { RecommendButton } from "./RecommendButton.tsx";

const EntriesQuery = graphql(
  `
    query ServiceEntries($after: String, $filter: ServiceEntryFilter, $late: Boolean!) {
      serviceEntries(first: 20, after: $after, filter: $filter) @skip(if: $late) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntryRow
        }
      }
      serviceFollowUp {
        days
        overdue(
          first: 20
          after: $after
          filter: $filter
          orderBy: [{ field: WAITS_SINCE, direction: ASC }]
        ) @include(if: $late) {
          totalCount
          totalCountIsExact
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...EntryRow
          }
        }
      }
    }
  `,
  [EntryRow],
);

const EntryCountsQuery = graphql(`
  query ServiceEntryCounts($served: ServiceEntryFilter, $left: ServiceEntryFilter) {
    served: serviceEntries(first: 1, filter: $served) {
      totalCount
      totalCountIsExact
    }
    left: serviceEntries(first: 1, filter: $left) {
      totalCount
      totalCountIsExact
    }
    serviceFollowUp {
      overdue(first: 1, filter: $served) {
        totalCount
        totalCountIsExact
      }
    }
  }
`);

function filterOf({ accountable, view, since }: EntrySearch) {
  return {
    accountableSince: since ? { gte: startOfDay(since) } : undefined,
    accountable: accountable ? { eq: accountable } : undefined,
    leftAt: { isNull: view !== "left" },
  };
}

/** The service library (LIB-3): what is served, what waits to be followed up, what has left. */
export function EntriesPage() {
  const t = useT();
  const viewer = useViewer();
  const search = useSearch({ from: "/entries" });
  const trail = useCursorTrail();
  const late = search.view === "overdue";
  const [result, execute] = useQuery({
    query: EntriesQuery,
    variables: { after: trail.after, filter: filterOf(search), late },
  });
  const { accountable, since } = search;
  const [{ data: counts }, count] = useQuery({
    query: EntryCountsQuery,
    variables: {
      served: filterOf({ accountable, since }),
      left: filterOf({ accountable, since, view: "left" }),
    },
  });
  const ask = () => {
    execute({ requestPolicy: "network-only" });
    count({ requestPolicy: "network-only" });
  };
  return (
    <Page
      title={t("成果服务库", "Service library")}
      subtitle={t(
        "择优入库、全程服务的成果与需求；每个条目有且只有一名责任人（包干制）。",
        "Achievements and demands in full service; exactly one person answers for each.",
      )}
      actions={may(viewer, "service:manage") && <RecommendButton onDone={ask} />}
    >
      <Panel flush>
        <Views search={search} counts={counts} />
        <Filters search={search} />
        <QueryState keep result={result} retry={execute}>
          {({ serviceEntries, serviceFollowUp }) => {
            const list = serviceFollowUp.overdue ?? serviceEntries;
            if (!list) return null;
            return (
              <>
                {late && (
                  <p style={{ padding: "12px 16px 0", color: "var(--ink-soft)" }}>
                    {t(
                      `每个条目至少每 ${serviceFollowUp.days} 天跟进一次；以下条目已超过期限。`,
                      `Each entry is followed up at least every ${serviceFollowUp.days} days; these were not.`,
                    )}
                  </p>
                )}
                <EntryTable
                  rows={list.nodes}
                  view={search.view}
                  onChanged={ask}
                  listing={{
                    operation: result.operation,
                    list: late ? "serviceFollowUp.overdue" : "serviceEntries",
                  }}
                />
                <CursorPager trail={trail} {...list} />
              </>
            );
          }}
        </QueryState>
      </Panel>
    </Page>
  );
}

interface ViewsProps {
  search: EntrySearch;
  counts: ResultOf<typeof EntryCountsQuery> | undefined;
}

function Views({ search, counts }: ViewsProps) {
  const t = useT();
  const navigate = useNavigate();
  const of = {
    overdue: counts?.serviceFollowUp.overdue,
    left: counts?.left,
  };
  return (
    <CountTabs
      label={t("按状态", "By state")}
      chosen={search.view}
      onChoose={(view) => navigate({ to: "/entries", search: { ...search, view } })}
      tabs={[
        { value: undefined, label: t("在服务", "In service"), count: counts?.served },
        ...choicesOf(viewText).map((view) => ({ ...view, count: of[view.value] })),
      ]}
    />
  );
}

function Filters({ search }: { search: EntrySearch }) {
  const t = useT();
  const navigate = useNavigate();
  const own = useViewer().account?.id;
  const choose = (accountable: string | undefined) =>
    navigate({ to: "/entries", search: { ...search, accountable } });
  return (
    <FilterBar label={t("筛选条目", "Filter entries")}>
      <AccountSelect
        roles={["CENTER_STAFF", "LIAISON"]}
        label={t("责任人", "Accountable person")}
        placeholder={t("全部责任人", "Anybody accountable")}
        value={search.accountable ?? null}
        onChange={(person) => choose(typeof person === "string" ? person : undefined)}
      />
      <Checkbox
        style={{ alignSelf: "center" }}
        checked={own !== undefined && search.accountable === own}
        onChange={({ target }) => choose(target.checked ? own : undefined)}
      >
        {t("只看我负责的", "Mine only")}
      </Checkbox>
      <SinceFilter
        since={search.since}
        onClear={() => navigate({ to: "/entries", search: { ...search, since: undefined } })}
      />
    </FilterBar>
  );
}
