import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { kindText } from "../achievements/words.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";

const DueQuery = graphql(`
  query EvaluationsDue($after: String) {
    evaluationRound {
      withinMonths
      overdue(
        first: 50
        after: $after
        orderBy: [{ field: SUBMITTED_AT, direction: ASC }]
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          title
          kind
          submittedAt
          evaluationDueOn
          reporter {
            id
            name
            shortName
          }
        }
      }
    }
  }
`);

type Row = ResultOf<typeof DueQuery>["evaluationRound"]["overdue"]["nodes"][number];

/** What should have entered a batch by now (EVAL-8), to be put into a new one. */
export function DuePage() {
  const t = useT();
  const navigate = useNavigate();
  const trail = useCursorTrail();
  const [chosen, setChosen] = useState<string[]>([]);
  const [result, ask] = useQuery({ query: DueQuery, variables: { after: trail.after } });
  return (
    <Page
      title={t("逾期未评价", "Overdue for evaluation")}
      back={{ to: "/batches", label: t("评价批次", "Evaluation batches") }}
      actions={
        <Button
          type="primary"
          disabled={chosen.length === 0}
          onClick={() => navigate({ to: "/batches/new", state: { chosen } })}
        >
          {t(`编入新批次（${chosen.length}）`, `Into a new batch (${chosen.length})`)}
        </Button>
      }
    >
      <Panel flush>
        <QueryState keep result={result} retry={ask}>
          {({ evaluationRound }) => (
            <>
              <p style={{ padding: "12px 16px", color: "var(--ink-soft)" }}>
                {t(
                  `每项成果应在登记后 ${evaluationRound.withinMonths} 个月内进入评价批次，以下成果已超过期限。`,
                  `Each achievement enters a batch within ${evaluationRound.withinMonths} months of its registration; these did not.`,
                )}
              </p>
              <DueTable rows={evaluationRound.overdue.nodes} chosen={chosen} onChoose={setChosen} />
              <CursorPager trail={trail} {...evaluationRound.overdue} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

interface DueTableProps {
  rows: readonly Row[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

function DueTable({ rows, chosen, onChoose }: DueTableProps) {
  const t = useT();
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <DataTable
      caption={t("逾期未评价的成果", "Achievements overdue for evaluation")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={t("没有逾期未评价的成果。", "Nothing is overdue.")}
      columns={[
        {
          key: "title",
          title: t("成果名称", "Title"),
          lead: true,
          render: (row) => (
            <Checkbox checked={chosen.includes(row.id)} onChange={() => toggle(row.id)}>
              {row.title}
            </Checkbox>
          ),
        },
        {
          key: "kind",
          title: t("类型", "Kind"),
          width: "88px",
          render: (row) => t(...kindText[row.kind]),
        },
        {
          key: "reporter",
          title: t("首报单位", "First reporter"),
          width: "180px",
          render: (row) => row.reporter.shortName ?? row.reporter.name,
        },
        {
          key: "submitted",
          title: t("登记日期", "Registered on"),
          width: "112px",
          render: (row) => showDay(row.submittedAt),
        },
        {
          key: "due",
          title: t("应评价日期", "Due on"),
          width: "112px",
          render: (row) => row.evaluationDueOn,
        },
        {
          key: "see",
          title: t("查看", "See"),
          width: "64px",
          render: (row) => (
            <Link to="/achievements/$id" params={{ id: row.id }} target="_blank">
              {t("详情", "Details")}
            </Link>
          ),
        },
      ]}
    />
  );
}
