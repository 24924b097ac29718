import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import type { CursorTrail } from "../ui/useCursorTrail.ts";
import { asked, questions } from "./JudgementFields.tsx";
import { Screened, type ScreenedDemand } from "./screeningFields.ts";

export const ScreenedPage = graphql(
  `
    fragment ScreenedPage on DemandScreeningConnection @_unmask {
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
  `,
  [Screened],
);

interface ScreenedPanelProps {
  page: ResultOf<typeof ScreenedPage>;
  trail: CursorTrail;
}

/** What was screened, newest first, each with its result and what came of it. */
export function ScreenedPanel({ page, trail }: ScreenedPanelProps) {
  const t = useT();
  return (
    <Panel title={t("筛选结果", "Screened")} flush>
      <DataTable
        caption={t("筛选结果", "Screened")}
        rows={page.nodes}
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
            render: (row) => `${row.screenedBy?.displayName ?? ""} ${showTime(row.screenedAt)}`,
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
      <CursorPager trail={trail} {...page} />
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
