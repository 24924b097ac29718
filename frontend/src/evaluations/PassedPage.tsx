import { Link } from "@tanstack/react-router";
import { Button } from "antd";
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
import { AdmitDialog } from "./AdmitDialog.tsx";

const PassedQuery = graphql(`
  query EvaluationsPassed($after: String) {
    evaluationItems(
      first: 20
      after: $after
      filter: { waitsForAdmission: { eq: true } }
      orderBy: [{ field: ALL_IN_AT, direction: ASC }]
    ) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        allInAt
        viewerCanAdmit
        achievement {
          id
          title
          kind
          reporter {
            id
            name
            shortName
          }
        }
        batch {
          id
          title
        }
      }
    }
  }
`);

type Item = ResultOf<typeof PassedQuery>["evaluationItems"]["nodes"][number];

/** What passed its evaluation and waits to be admitted, of all batches, oldest first. */
export function PassedPage() {
  const t = useT();
  const trail = useCursorTrail();
  const [chosen, setChosen] = useState<Item | null>(null);
  const [result, execute] = useQuery({ query: PassedQuery, variables: { after: trail.after } });
  const ask = () => execute({ requestPolicy: "network-only" });
  return (
    <Page
      title={t("待入库成果", "To be admitted")}
      back={{ to: "/batches", label: t("评价批次", "Evaluation batches") }}
      subtitle={t(
        "已通过「3有」评价的成果，由中心择优纳入服务库。",
        "Achievements that passed their evaluation; the center admits them to service.",
      )}
    >
      <Panel flush>
        <QueryState keep result={result} retry={ask}>
          {({ evaluationItems }) => (
            <>
              <DataTable
                caption={t("待入库成果", "To be admitted")}
                rows={evaluationItems.nodes}
                rowKey={(row) => row.id}
                empty={t("没有等待入库的成果。", "No achievement waits to be admitted.")}
                columns={[
                  {
                    key: "title",
                    title: t("成果名称", "Title"),
                    lead: true,
                    render: (row) =>
                      row.achievement && (
                        <Link to="/achievements/$id" params={{ id: row.achievement.id }}>
                          {row.achievement.title}
                        </Link>
                      ),
                  },
                  {
                    key: "kind",
                    title: t("类型", "Kind"),
                    width: "90px",
                    render: (row) => row.achievement && t(...kindText[row.achievement.kind]),
                  },
                  {
                    key: "reporter",
                    title: t("首报单位", "First reporter"),
                    width: "180px",
                    render: (row) =>
                      row.achievement?.reporter.shortName ?? row.achievement?.reporter.name,
                  },
                  {
                    key: "batch",
                    title: t("评价批次", "Batch"),
                    width: "220px",
                    render: (row) =>
                      row.batch && (
                        <Link to="/batches/$id" params={{ id: row.batch.id }}>
                          {row.batch.title}
                        </Link>
                      ),
                  },
                  {
                    key: "allInAt",
                    title: t("评完日期", "All in on"),
                    width: "120px",
                    render: (row) => showDay(row.allInAt),
                  },
                  {
                    key: "admit",
                    title: t("操作", "Action"),
                    width: "130px",
                    render: (row) =>
                      row.viewerCanAdmit && (
                        <Button size="small" onClick={() => setChosen(row)}>
                          {t("纳入服务库", "Admit to service")}
                        </Button>
                      ),
                  },
                ]}
              />
              <CursorPager trail={trail} {...evaluationItems} />
            </>
          )}
        </QueryState>
      </Panel>
      <AdmitDialog
        open={chosen !== null}
        // As the list has it now: the next try after another's change goes against that.
        item={result.data?.evaluationItems.nodes.find(({ id }) => id === chosen?.id) ?? chosen}
        onDone={ask}
        onClose={() => setChosen(null)}
      >
        <p style={{ marginBottom: 12 }}>{chosen?.achievement?.title}</p>
      </AdmitDialog>
    </Page>
  );
}
