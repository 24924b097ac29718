import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { showDay } from "../ui/format.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { type List, useList } from "../ui/table/useList.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { type BatchSearch, batchFilter } from "./evaluationSearch.ts";
import { batchStateText, batchStateTone } from "./words.ts";

const BatchesQuery = graphql(
  `
  query EvaluationBatches(
      $rows: Int! = 100
      $after: String
      $begins: Boolean! = true
    $filter: EvaluationBatchFilter
    $overdue: EvaluationBatchFilter
  ) {
    all: evaluationBatches(first: 0) @include(if: $begins) {
      totalCount
      totalCountIsExact
    }
    overdue: evaluationBatches(first: 0, filter: $overdue) @include(if: $begins) {
      totalCount
      totalCountIsExact
    }
      savedViews(first: 50, filter: { listName: { eq: BATCHES } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    evaluationBatches(first: $rows, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        state
        deadline
        createdAt
        items {
          id
        }
      }
    }
  }
`,
  [SavedViewFields],
);

export function BatchesPage() {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const search = useSearch({ from: "/batches" });
  const list = useList({
    query: BatchesQuery,
    variables: { filter: batchFilter(search), overdue: batchFilter({ view: "overdue" }) },
    pick: ({ evaluationBatches }) => evaluationBatches,
  });
  const { data } = list;
  return (
    <Page
      title={t("评价批次", "Evaluation batches")}
      subtitle={t(
        "常规入库评价：评价专家分别独立评分，通过「3有」后择优入库。",
        "Routine evaluation: evaluators score alone; then comes the gate of the three haves.",
      )}
      actions={
        may(viewer, "evaluation:manage") && (
          <>
            <LinkButton to="/batches/passed">{t("待入库成果", "To be admitted")}</LinkButton>
            <LinkButton to="/batches/due">{t("逾期未评价", "Overdue")}</LinkButton>
            <LinkButton to="/batches/new" primary>
              {t("新建批次", "New batch")}
            </LinkButton>
          </>
        )
      }
    >
      <Panel flush>
        <CountTabs
          label={t("按进度", "By progress")}
          chosen={search.view}
          onChoose={(view) => navigate({ to: "/batches", search: { view } })}
          tabs={[
            { value: undefined, label: t("全部", "All"), count: data?.all },
            {
              value: "overdue",
              label: t("已过截止日期", "Past the deadline"),
              count: data?.overdue,
            },
          ]}
        />
        <QueryState keep result={list.result} retry={list.refresh}>
          {({ savedViews }) => (
            <BatchTable list={list} savedViews={savedViews} view={search.view} />
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

type Batches = ResultOf<typeof BatchesQuery>["evaluationBatches"];

const keyOf = ({ id }: { id: string }) => id;

interface BatchTableProps {
  list: List<unknown, Batches>;
  savedViews: ViewsShown;
  view: BatchSearch["view"];
}

function BatchTable({ list, savedViews, view }: BatchTableProps) {
  const t = useT();
  const rows = useMemo(() => list.pages.flatMap(({ nodes }) => nodes), [list.pages]);
  return (
    <LibraryTable
      name="BATCHES"
      savedViews={savedViews}
      caption={t("评价批次", "Evaluation batches")}
      list={list}
      listing="evaluationBatches"
      rows={rows}
      rowKey={keyOf}
      empty={
        view
          ? t("没有已过截止日期的批次。", "No batch is past its deadline.")
          : t("还没有评价批次。", "There is no batch yet.")
      }
      columns={[
        {
          key: "title",
          title: t("批次名称", "Title"),
          lead: true,
          cell: { path: "title" },
          render: (row) => (
            <Link to="/batches/$id" params={{ id: row.id }}>
              {row.title}
            </Link>
          ),
        },
        {
          key: "state",
          title: t("状态", "State"),
          width: "100px",
          cell: { path: "state", words: batchStateText },
          render: (row) => (
            <StatusTag tone={batchStateTone[row.state]}>
              {t(...batchStateText[row.state])}
            </StatusTag>
          ),
        },
        {
          key: "items",
          title: t("成果数", "Achievements"),
          width: "96px",
          end: true,
          cell: { path: "items.id", counts: true },
          render: (row) => row.items.length,
        },
        {
          key: "deadline",
          title: t("截止日期", "Deadline"),
          width: "130px",
          cell: { path: "deadline" },
          render: (row) => row.deadline,
        },
        {
          key: "createdAt",
          title: t("建立日期", "Formed on"),
          width: "130px",
          cell: { path: "createdAt", days: true },
          render: (row) => showDay(row.createdAt),
        },
      ]}
    />
  );
}
