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
import { HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { SinceFilter } from "../ui/SinceFilter.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { useLasting } from "../ui/useLasting.ts";
import { EntryRow, EntryTable } from "./EntryTable.tsx";
import { type EntrySearch, viewText } from "./entrySearch.ts";
import { RecommendButton } from "./RecommendButton.tsx";

const EntriesQuery = graphql(
  `
    query ServiceEntries(
      $after: String
      $filter: ServiceEntryFilter
      $search: String
      $all: Boolean!
      $late: Boolean!
      $soon: Boolean!
    ) {
      serviceEntries(first: 20, after: $after, filter: $filter, search: $search) @include(if: $all) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            ...EntryRow
          }
        }
      }
      serviceFollowUp {
        days
        overdue(
          first: 20
          after: $after
          filter: $filter
          search: $search
          orderBy: [{ field: WAITS_SINCE, direction: ASC }]
        ) @include(if: $late) {
          totalCount
          totalCountIsExact
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            highlights {
              ...HighlightFields
            }
            node {
              ...EntryRow
            }
          }
        }
        dueSoon(
          first: 15
          after: $after
          filter: $filter
          search: $search
          orderBy: [{ field: WAITS_SINCE, direction: ASC }]
        ) @include(if: $soon) {
          totalCount
          totalCountIsExact
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            highlights {
              ...HighlightFields
            }
            node {
              ...EntryRow
            }
          }
        }
      }
    }
  `,
  [EntryRow, HighlightFields],
);

const EntryCountsQuery = graphql(`
  query ServiceEntryCounts(
    $served: ServiceEntryFilter
    $left: ServiceEntryFilter
    $search: String
  ) {
    served: serviceEntries(first: 1, filter: $served, search: $search) {
      totalCount
      totalCountIsExact
    }
    left: serviceEntries(first: 1, filter: $left, search: $search) {
      totalCount
      totalCountIsExact
    }
    serviceFollowUp {
      overdue(first: 1, filter: $served, search: $search) {
        totalCount
        totalCountIsExact
      }
      dueSoon(first: 1, filter: $served, search: $search) {
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
  const soon = search.view === "soon";
  const [result, execute] = useQuery({
    query: EntriesQuery,
    variables: {
      after: trail.after,
      filter: filterOf(search),
      search: search.text,
      all: !late && !soon,
      late,
      soon,
    },
  });
  const refusal = searchRefusal(search.text, result.error);
  const { accountable, since } = search;
  const [{ data }, count] = useQuery({
    query: EntryCountsQuery,
    variables: {
      served: filterOf({ accountable, since }),
      left: filterOf({ accountable, since, view: "left" }),
      search: search.text,
    },
  });
  const last = useLasting(data);
  const counts = refusal ? last : data;
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
        <Filters search={search} refusal={refusal} />
        <QueryState keep result={result} retry={execute} saidElsewhere={refusal !== undefined}>
          {({ serviceEntries, serviceFollowUp }) => {
            const list = serviceFollowUp.overdue ?? serviceFollowUp.dueSoon ?? serviceEntries;
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
                  found={list.edges}
                  view={search.view}
                  onChanged={ask}
                  listing={{
                    operation: result.operation,
                    list: listOf[search.view ?? "served"],
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

/** Where each part of the library stands in the answer. */
const listOf = {
  served: "serviceEntries",
  left: "serviceEntries",
  overdue: "serviceFollowUp.overdue",
  soon: "serviceFollowUp.dueSoon",
} as const;

interface ViewsProps {
  search: EntrySearch;
  counts: ResultOf<typeof EntryCountsQuery> | undefined;
}

function Views({ search, counts }: ViewsProps) {
  const t = useT();
  const navigate = useNavigate();
  const of = {
    soon: counts?.serviceFollowUp.dueSoon,
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

interface FiltersProps {
  search: EntrySearch;
  refusal: string | undefined;
}

function Filters({ search, refusal }: FiltersProps) {
  const t = useT();
  const navigate = useNavigate();
  const own = useViewer().account?.id;
  const change = (changed: Partial<EntrySearch>) =>
    navigate({ to: "/entries", search: { ...search, ...changed } });
  return (
    <FilterBar label={t("筛选条目", "Filter entries")}>
      <SearchField
        value={search.text}
        label={t("搜索条目", "Search entries")}
        placeholder={t("名称、内容或拼音", "Text or pinyin")}
        refusal={refusal}
        onSearch={(text) => change({ text })}
      />
      <AccountSelect
        roles={["CENTER_STAFF", "LIAISON"]}
        label={t("责任人", "Accountable person")}
        placeholder={t("全部责任人", "Anybody accountable")}
        value={search.accountable ?? null}
        onChange={(person) =>
          change({ accountable: typeof person === "string" ? person : undefined })
        }
      />
      <Checkbox
        style={{ alignSelf: "center" }}
        checked={own !== undefined && search.accountable === own}
        onChange={({ target }) => change({ accountable: target.checked ? own : undefined })}
      >
        {t("只看我负责的", "Mine only")}
      </Checkbox>
      <SinceFilter since={search.since} onClear={() => change({ since: undefined })} />
    </FilterBar>
  );
}
