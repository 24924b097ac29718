import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { useMemo } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { LeftOnList } from "../forms/LeftOnList.tsx";
import { type EnumOf, graphql, type ResultOf } from "../graphql.ts";
import { titleFieldOf } from "../items/titleField.ts";
import { itemKindText } from "../items/words.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { countIn } from "../ui/facetCounts.ts";
import { showDay } from "../ui/format.ts";
import { HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { SinceFilter } from "../ui/SinceFilter.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { type List, useList } from "../ui/table/useList.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { type LandingSearch, landingFilter } from "./landingSearch.ts";
import { landingStateText, landingStateTone } from "./words.ts";

const LandingRow = graphql(`
  fragment LandingRow on Landing @_unmask {
    id
    state
    landedOn
    submittedAt
    clause {
      code
      text
    }
    item {
      id
      title
      itemKind
    }
    claimingOrganization {
      id
      name
      shortName
    }
  }
`);

const LandingsQuery = graphql(
  `
    query Landings(
      $rows: Int! = 50
      $after: String
      $begins: Boolean! = true
      $searched: Boolean! = true
      $filter: LandingFilter
      $search: String
      $mine: Boolean! = false
      $verifies: Boolean!
    ) {
      landings(first: $rows, after: $after, filter: $filter, search: $search) @skip(if: $mine) {
        ...LandingPart
      }
      landingsToVerify(
        first: $rows
        after: $after
        search: $search
        orderBy: [{ field: SUBMITTED_AT, direction: ASC }]
      ) @include(if: $mine) {
        ...LandingPart
      }
      mine: landingsToVerify(first: 0, search: $search) @include(if: $verifies) {
        totalCount
        totalCountIsExact
      }
      all: landings(first: 0, search: $search) @include(if: $begins) {
        totalCount
        totalCountIsExact
        facets {
          isExact
          state {
            value
            count
          }
        }
      }
      savedViews(first: 50, filter: { listName: { eq: LANDINGS } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    }

    fragment LandingPart on LandingConnection @_unmask {
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
          ...LandingRow
        }
      }
    }
  `,
  [LandingRow, HighlightFields, SavedViewFields],
);

export function LandingsPage() {
  const t = useT();
  const navigate = useNavigate();
  const viewer = useViewer();
  const search = useSearch({ from: "/landings" });
  const mine = search.view === "mine";
  const list = useList({
    query: LandingsQuery,
    variables: {
      filter: landingFilter(search, viewer),
      search: search.text,
      searched: search.text !== undefined,
      mine,
      verifies: may(viewer, "landing:verify"),
    },
    pick: ({ landings, landingsToVerify }) => landings ?? landingsToVerify,
    most: search.text === undefined ? 100 : 50,
  });
  const { data } = list;
  const refusal = searchRefusal(search.text, list.result.error);
  return (
    <Page
      title={t("落地认定", "Landings")}
      subtitle={t(
        "按落地标准逐条申报；由主管部门认定后计入落地数。",
        "Claimed clause by clause; counted once a supervisor has verified them.",
      )}
    >
      <LeftOnList form="landing" />
      <Panel flush>
        <CountTabs<EnumOf<"LandingState"> | "mine">
          label={t("按状态", "By state")}
          chosen={search.view ?? search.state}
          onChoose={(chosen) =>
            navigate({
              to: "/landings",
              search: {
                text: search.text,
                ...(chosen === "mine" ? { view: chosen } : { state: chosen }),
              },
            })
          }
          tabs={[
            ...(data?.mine
              ? [
                  {
                    value: "mine" as const,
                    label: t("待我认定", "Mine to verify"),
                    count: data.mine,
                  },
                ]
              : []),
            { value: undefined, label: t("全部", "All"), count: data?.all },
            ...choicesOf(landingStateText).map((choice) => ({
              ...choice,
              count: countIn(data?.all, data?.all?.facets.state, choice.value),
            })),
          ]}
        />
        <Filters search={search} refusal={refusal} />
        <QueryState
          keep
          result={list.result}
          retry={list.refresh}
          saidElsewhere={refusal !== undefined}
        >
          {({ savedViews }) => (
            <LandingTable
              list={list}
              savedViews={savedViews}
              listing={mine ? "landingsToVerify" : "landings"}
            />
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

type Landings = NonNullable<ResultOf<typeof LandingsQuery>["landings"]>;

function rowsOf(pages: readonly Landings[]) {
  return pages.flatMap(({ edges }) =>
    edges.map(({ node, highlights = [] }) => ({ ...node, highlights })),
  );
}

const keyOf = ({ id }: { id: string }) => id;

interface LandingTableProps {
  list: List<unknown, Landings>;
  savedViews: ViewsShown;
  listing: string;
}

function LandingTable({ list, savedViews, listing }: LandingTableProps) {
  const t = useT();
  const rows = useMemo(() => rowsOf(list.pages), [list.pages]);
  return (
    <LibraryTable
      name="LANDINGS"
      savedViews={savedViews}
      caption={t("落地申报", "Landing claims")}
      list={list}
      listing={listing}
      rows={rows}
      rowKey={keyOf}
      empty={t("没有符合条件的落地申报。", "No claim matches.")}
      columns={[
        {
          key: "title",
          title: t("成果或需求", "Item"),
          lead: true,
          cell: { path: "item.title" },
          render: (row) => (
            <>
              <Link to="/landings/$id" params={{ id: row.id }}>
                {row.item ? (
                  <FoundName
                    name={row.item.title}
                    highlights={row.highlights}
                    field={titleFieldOf(row.item.itemKind)}
                  />
                ) : (
                  t("（不在您的查看范围内）", "(not yours to see)")
                )}
              </Link>
              {row.item && (
                <FoundPassage highlights={row.highlights} field={titleFieldOf(row.item.itemKind)} />
              )}
            </>
          ),
        },
        {
          key: "kind",
          title: t("类型", "Kind"),
          width: "112px",
          cell: { path: "item.itemKind", words: itemKindText },
          render: (row) => row.item && t(...itemKindText[row.item.itemKind]),
        },
        {
          key: "clause",
          title: t("条款", "Clause"),
          width: "300px",
          cell: [
            { path: "clause.text" },
            { path: "clause.code", title: t("条款编号", "Clause no.") },
          ],
          render: (row) => row.clause.text,
        },
        {
          key: "organization",
          title: t("申报单位", "Claimed by"),
          width: "200px",
          cell: { path: "claimingOrganization.name" },
          render: (row) => row.claimingOrganization?.shortName ?? row.claimingOrganization?.name,
        },
        {
          key: "submittedAt",
          title: t("提交日期", "Submitted on"),
          width: "120px",
          cell: { path: "submittedAt", days: true },
          render: (row) => showDay(row.submittedAt),
        },
        {
          key: "landedOn",
          title: t("落地日期", "Landed on"),
          width: "120px",
          cell: { path: "landedOn" },
          render: (row) => row.landedOn,
        },
        {
          key: "state",
          title: t("状态", "State"),
          width: "124px",
          cell: { path: "state", words: landingStateText },
          render: (row) => (
            <StatusTag tone={landingStateTone[row.state]}>
              {t(...landingStateText[row.state])}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}

interface FiltersProps {
  search: LandingSearch;
  refusal: string | undefined;
}

/** The search, and what the list is narrowed to as the start page leads to it. */
function Filters({ search, refusal }: FiltersProps) {
  const t = useT();
  const navigate = useNavigate();
  const change = (changed: Partial<LandingSearch>) =>
    navigate({ to: "/landings", search: { ...search, ...changed } });
  return (
    <FilterBar label={t("筛选落地申报", "Filter claims")}>
      <SearchField
        value={search.text}
        label={t("搜索落地申报", "Search claims")}
        placeholder={t("成果、需求或申报单位", "Item or claimant")}
        refusal={refusal}
        onSearch={(text) => change({ text })}
      />
      <SinceFilter since={search.since} onClear={() => change({ since: undefined })} />
      {search.claimed && (
        <Checkbox checked onChange={() => change({ claimed: undefined })}>
          {t("只看我申报的", "Own claims only")}
        </Checkbox>
      )}
    </FilterBar>
  );
}
