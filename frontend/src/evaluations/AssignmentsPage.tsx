import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { kindText } from "../achievements/words.ts";
import { graphql } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { CursorPager } from "../ui/CursorPager.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { assignmentFilter, assignmentViewText } from "./evaluationSearch.ts";
import { assignmentStateText, assignmentStateTone } from "./words.ts";

const AssignmentsQuery = graphql(`
  query EvaluationAssignments(
    $after: String
    $filter: EvaluationAssignmentFilter
    $order: [EvaluationAssignmentOrder!]
    $open: EvaluationAssignmentFilter
    $overdue: EvaluationAssignmentFilter
  ) {
    all: evaluationAssignments(first: 1) {
      totalCount
      totalCountIsExact
    }
    open: evaluationAssignments(first: 1, filter: $open) {
      totalCount
      totalCountIsExact
    }
    overdue: evaluationAssignments(first: 1, filter: $overdue) {
      totalCount
      totalCountIsExact
    }
    evaluationAssignments(first: 20, after: $after, filter: $filter, orderBy: $order) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        viewerCanScore
        item {
          id
          achievement {
            id
            title
            kind
          }
          batch {
            id
            title
            deadline
          }
        }
      }
    }
  }
`);

/** What an evaluator is asked to score, and has scored. */
export function AssignmentsPage() {
  const t = useT();
  const trail = useCursorTrail();
  const navigate = useNavigate();
  const search = useSearch({ from: "/scoring" });
  const [result, ask] = useQuery({
    query: AssignmentsQuery,
    variables: {
      after: trail.after,
      filter: assignmentFilter(search),
      // What waits is a queue: what is due first comes first.
      order: search.view && [{ field: "DUE_ON", direction: "ASC" }],
      open: assignmentFilter({ view: "open" }),
      overdue: assignmentFilter({ view: "overdue" }),
    },
  });
  const { data } = result;
  return (
    <Page
      title={t("我的评审", "My scoring")}
      subtitle={t(
        "请独立评审；在全部评完之前，评分彼此不可见。",
        "Score alone: nobody sees another's scores before all are in.",
      )}
    >
      <Panel flush>
        <CountTabs
          label={t("按状态", "By state")}
          chosen={search.view}
          onChoose={(view) => navigate({ to: "/scoring", search: { view } })}
          tabs={[
            { value: undefined, label: t("全部", "All"), count: data?.all },
            ...choicesOf(assignmentViewText).map((view) => ({
              ...view,
              count: data?.[view.value],
            })),
          ]}
        />
        <QueryState keep result={result} retry={ask}>
          {({ evaluationAssignments }) => (
            <>
              <DataTable
                caption={t("评审任务", "Assignments")}
                rows={evaluationAssignments.nodes}
                listing={{ operation: result.operation, list: "evaluationAssignments" }}
                rowKey={(row) => row.id}
                empty={
                  search.view
                    ? t("没有符合条件的评审任务。", "No assignment matches.")
                    : t("没有指派给您的评审任务。", "Nothing is assigned to you.")
                }
                columns={[
                  {
                    key: "title",
                    title: t("成果名称", "Title"),
                    lead: true,
                    cell: { path: "item.achievement.title" },
                    render: (row) => (
                      <Link to="/scoring/$id" params={{ id: row.id }}>
                        {row.item?.achievement?.title}
                      </Link>
                    ),
                  },
                  {
                    key: "kind",
                    title: t("类型", "Kind"),
                    width: "90px",
                    cell: { path: "item.achievement.kind", words: kindText },
                    render: (row) =>
                      row.item?.achievement && t(...kindText[row.item.achievement.kind]),
                  },
                  {
                    key: "batch",
                    title: t("评价批次", "Batch"),
                    width: "240px",
                    cell: { path: "item.batch.title" },
                    render: (row) => row.item?.batch?.title,
                  },
                  {
                    key: "deadline",
                    title: t("截止日期", "Deadline"),
                    width: "120px",
                    cell: { path: "item.batch.deadline" },
                    render: (row) => row.item?.batch?.deadline,
                  },
                  {
                    key: "state",
                    title: t("状态", "State"),
                    width: "100px",
                    cell: { path: "state", words: assignmentStateText },
                    render: (row) => (
                      <StatusTag tone={assignmentStateTone[row.state]}>
                        {t(...assignmentStateText[row.state])}
                      </StatusTag>
                    ),
                  },
                ]}
              />
              <CursorPager trail={trail} {...evaluationAssignments} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
