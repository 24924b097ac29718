import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type EnumOf, graphql, type ResultOf } from "../graphql.ts";
import { itemKindText } from "../items/words.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { choicesOf } from "../ui/choices.ts";
import { countIn } from "../ui/facetCounts.ts";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { type List, useList } from "../ui/table/useList.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { mergeStateText, mergeStateTone } from "./words.ts";

const MergesQuery = graphql(
  `
  query Merges(
      $rows: Int! = 100
      $after: String
      $begins: Boolean! = true
    $filter: MergeFilter
  ) {
    merges(first: $rows, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        proposedAt
        kept {
          id
          title
          itemKind
        }
        merged {
          id
          title
        }
        proposer {
          id
          displayName
        }
      }
    }
    all: merges(first: 0) @include(if: $begins) {
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
      savedViews(first: 50, filter: { listName: { eq: MERGES } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
  }
`,
  [SavedViewFields],
);

/** The proposals that two records are one. */
export function MergesPage() {
  const t = useT();
  const navigate = useNavigate();
  const { state } = useSearch({ from: "/merges" });
  const list = useList({
    query: MergesQuery,
    variables: { filter: state ? { state: { eq: state } } : {} },
    pick: ({ merges }) => merges,
  });
  const { data } = list;
  return (
    <Page
      title={t("合并建议", "Merges")}
      subtitle={t(
        "同一项成果或需求的两条记录：由中心提出，影响计数的由主管部门确认。",
        "Two records of one thing: the center proposes; where numbers change the lead department confirms.",
      )}
    >
      <Panel flush>
        <CountTabs<EnumOf<"MergeState">>
          label={t("按状态", "By state")}
          chosen={state}
          onChoose={(chosen) => navigate({ to: "/merges", search: { state: chosen } })}
          tabs={[
            { value: undefined, label: t("全部", "All"), count: data?.all },
            ...choicesOf(mergeStateText).map((choice) => ({
              ...choice,
              count: countIn(data?.all, data?.all?.facets.state, choice.value),
            })),
          ]}
        />
        <QueryState keep result={list.result} retry={list.refresh}>
          {({ savedViews }) => <MergeTable list={list} savedViews={savedViews} />}
        </QueryState>
      </Panel>
    </Page>
  );
}

type Merges = ResultOf<typeof MergesQuery>["merges"];

const keyOf = ({ id }: { id: string }) => id;

interface MergeTableProps {
  list: List<unknown, Merges>;
  savedViews: ViewsShown;
}

function MergeTable({ list, savedViews }: MergeTableProps) {
  const t = useT();
  const rows = useMemo(() => list.pages.flatMap(({ nodes }) => nodes), [list.pages]);
  return (
    <LibraryTable
      name="MERGES"
      savedViews={savedViews}
      caption={t("合并建议", "Merges")}
      list={list}
      listing="merges"
      rows={rows}
      rowKey={keyOf}
      empty={t("没有合并建议。", "No merge is proposed.")}
      columns={[
        {
          key: "merged",
          title: t("被合并的记录", "To be merged"),
          lead: true,
          cell: { path: "merged.title" },
          render: (row) => (
            <Link to="/merges/$id" params={{ id: row.id }}>
              {row.merged.title}
            </Link>
          ),
        },
        {
          key: "kept",
          title: t("并入", "Into"),
          width: "280px",
          cell: { path: "kept.title" },
          render: (row) => row.kept.title,
        },
        {
          key: "kind",
          title: t("类型", "Kind"),
          width: "112px",
          cell: { path: "kept.itemKind", words: itemKindText },
          render: (row) => t(...itemKindText[row.kept.itemKind]),
        },
        {
          key: "proposer",
          title: t("提出人", "Proposed by"),
          width: "120px",
          cell: { path: "proposer.displayName" },
          render: (row) => row.proposer?.displayName,
        },
        {
          key: "proposedAt",
          title: t("提出日期", "Proposed on"),
          width: "120px",
          cell: { path: "proposedAt", days: true },
          render: (row) => showDay(row.proposedAt),
        },
        {
          key: "state",
          title: t("状态", "State"),
          width: "140px",
          cell: { path: "state", words: mergeStateText },
          render: (row) => (
            <StatusTag tone={mergeStateTone[row.state]}>
              {t(...mergeStateText[row.state])}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
