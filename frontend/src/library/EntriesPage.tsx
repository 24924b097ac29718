import { useNavigate, useSearch } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
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
import { useList } from "../ui/table/useList.ts";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { EntryRow, EntryTable } from "./EntryTable.tsx";
import { type EntrySearch, viewText } from "./entrySearch.ts";
import { RecommendButton } from "./RecommendButton.tsx";

const EntriesQuery = graphql(
  `
    query ServiceEntries(
      $rows: Int! = 40
      $after: String
      $begins: Boolean! = true
      $searched: Boolean! = true
      $filter: ServiceEntryFilter
      $served: ServiceEntryFilter
      $left: ServiceEntryFilter
      $search: String
      $all: Boolean! = true
      $late: Boolean! = false
      $soon: Boolean! = false
    ) {
      serviceEntries(first: $rows, after: $after, filter: $filter, search: $search)
        @include(if: $all) {
        ...EntryPart
      }
      served: serviceEntries(first: 0, filter: $served, search: $search) @include(if: $begins) {
        totalCount
        totalCountIsExact
      }
      left: serviceEntries(first: 0, filter: $left, search: $search) @include(if: $begins) {
        totalCount
        totalCountIsExact
      }
      serviceFollowUp {
        days
        overdue(
          first: $rows
          after: $after
          filter: $filter
          search: $search
          orderBy: [{ field: WAITS_SINCE, direction: ASC }]
        ) @include(if: $late) {
          ...EntryPart
        }
        dueSoon(
          first: $rows
          after: $after
          filter: $filter
          search: $search
          orderBy: [{ field: WAITS_SINCE, direction: ASC }]
        ) @include(if: $soon) {
          ...EntryPart
        }
      }
      counted: serviceFollowUp @include(if: $begins) {
        late: overdue(first: 0, filter: $served, search: $search) {
          totalCount
          totalCountIsExact
        }
        next: dueSoon(first: 0, filter: $served, search: $search) {
          totalCount
          totalCountIsExact
        }
      }
      savedViews(first: 50, filter: { listName: { eq: ENTRIES } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    }

    fragment EntryPart on ServiceEntryConnection @_unmask {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        highlights @include(if: $searched) {
          ...HighlightFields
        }
        node {
          ...EntryRow
        }
      }
    }
  `,
  [EntryRow, HighlightFields, SavedViewFields],
);

type Begun = ResultOf<typeof EntriesQuery> | undefined;

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
  const late = search.view === "overdue";
  const soon = search.view === "soon";
  const { accountable, since } = search;
  const list = useList({
    query: EntriesQuery,
    variables: {
      filter: filterOf(search),
      served: filterOf({ accountable, since }),
      left: filterOf({ accountable, since, view: "left" }),
      search: search.text,
      searched: search.text !== undefined,
      all: !late && !soon,
      late,
      soon,
    },
    pick: ({ serviceEntries, serviceFollowUp: { overdue, dueSoon } }) =>
      serviceEntries ?? overdue ?? dueSoon,
    most: search.text === undefined ? 100 : 40,
  });
  const refusal = searchRefusal(search.text, list.result.error);
  return (
    <Page
      title={t("成果服务库", "Service library")}
      subtitle={t(
        "择优入库、全程服务的成果与需求；每个条目有且只有一名责任人（包干制）。",
        "Achievements and demands in full service; exactly one person answers for each.",
      )}
      actions={may(viewer, "service:manage") && <RecommendButton onDone={list.refresh} />}
    >
      <Panel flush>
        <Views search={search} counts={list.data} />
        <Filters search={search} refusal={refusal} />
        <QueryState
          keep
          result={list.result}
          retry={list.refresh}
          saidElsewhere={refusal !== undefined}
        >
          {({ savedViews, serviceFollowUp: { days } }) => (
            <>
              {late && (
                <p style={{ padding: "12px 16px 0", color: "var(--ink-soft)" }}>
                  {t(
                    `每个条目至少每 ${days} 天跟进一次；以下条目已超过期限。`,
                    `Each entry is followed up at least every ${days} days; these were not.`,
                  )}
                </p>
              )}
              <EntryTable
                list={list}
                savedViews={savedViews}
                view={search.view}
                listing={listOf[search.view ?? "served"]}
              />
            </>
          )}
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
  counts: Begun;
}

function Views({ search, counts }: ViewsProps) {
  const t = useT();
  const navigate = useNavigate();
  const of = {
    soon: counts?.counted?.next,
    overdue: counts?.counted?.late,
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
  const viewer = useViewer();
  const own = viewer.account?.id;
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
        known={own ? [{ value: own, label: viewer.name }] : []}
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
