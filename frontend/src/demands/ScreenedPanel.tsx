import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { asked, questions } from "./JudgementFields.tsx";
import { Screened, type ScreenedDemand } from "./screeningFields.ts";

const ScreenedQuery = graphql(
  `
    query ScreenedDemands($after: String) {
      demandScreenings(first: 20, after: $after) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Screened
        }
      }
    }
  `,
  [Screened],
);

/** What was screened, newest first, each with its result and what came of it. */
export function ScreenedPanel() {
  const t = useT();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({ query: ScreenedQuery, variables: { after: trail.after } });
  return (
    <Panel title={t("筛选结果", "Screened")} flush>
      <QueryState keep result={result} retry={ask}>
        {({ demandScreenings }) => (
          <>
            <DataTable
              caption={t("筛选结果", "Screened")}
              rows={demandScreenings.nodes}
              rowKey={(row) => row.id}
              empty={t("还没有筛选过的需求。", "No demand has been screened.")}
              columns={[
                {
                  key: "title",
                  title: t("需求名称", "Title"),
                  lead: true,
                  render: ({ demand }) => (
                    <Link to="/demands/$id" params={{ id: demand.id }}>
                      {demand.title}
                    </Link>
                  ),
                },
                {
                  key: "result",
                  title: t("结果", "Result"),
                  width: "90px",
                  render: ({ holds }) => (
                    <StatusTag tone={holds ? "good" : "bad"}>
                      {holds ? t("通过", "Passed") : t("未通过", "Not passed")}
                    </StatusTag>
                  ),
                },
                {
                  key: "lacking",
                  title: t("未通过的方面", "What was a no"),
                  render: (row) => <Lacking screening={row} />,
                },
                {
                  key: "by",
                  title: t("筛选人", "By"),
                  width: "200px",
                  render: (row) =>
                    `${row.screenedBy?.displayName ?? ""} ${showTime(row.screenedAt)}`,
                },
                {
                  key: "entry",
                  title: t("服务库", "Service library"),
                  width: "110px",
                  render: ({ serviceEntry }) =>
                    serviceEntry && (
                      <Link to="/entries/$id" params={{ id: serviceEntry.id }}>
                        {t("查看条目", "See the entry")}
                      </Link>
                    ),
                },
              ]}
            />
            <CursorPager trail={trail} {...demandScreenings} />
          </>
        )}
      </QueryState>
    </Panel>
  );
}

function Lacking({ screening }: { screening: ScreenedDemand }) {
  const t = useT();
  return asked
    .filter((question) => !screening[question].holds)
    .map((question) => (
      <div key={question}>
        {t(...questions[question])}
        {t("：", ": ")}
        {screening[question].reason}
      </div>
    ));
}
