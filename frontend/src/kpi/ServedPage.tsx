import { Link, useParams } from "@tanstack/react-router";
import { Alert } from "antd";
import { useQuery } from "urql";
import { yearOf } from "../app/searchParams.ts";
import { graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";

const ServedQuery = graphql(`
  query Served($year: Int!, $after: String) {
    plan(year: $year) {
      year
      served {
        actual
        records
        items(first: 20, after: $after) {
          totalCount(exact: true)
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            admittedAt
            accountable {
              id
              displayName
            }
            item {
              id
              title
            }
          }
        }
      }
    }
  }
`);

/** The entries behind the number of what was served (KPI-f, KPI-g). */
export function ServedPage() {
  const year = yearOf(useParams({ from: "/kpi/$year/served" }).year);
  return year === undefined ? <NotThere /> : <Entries year={year} />;
}

function Entries({ year }: { year: number }) {
  const t = useT();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({ query: ServedQuery, variables: { year, after: trail.after } });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan: { served } }) => {
        const { actual, records, items } = served;
        if (actual === null) return <NotThere />;
        const hidden = actual - items.totalCount;
        return (
          <Page
            title={t(`服务数（${year} 年）`, `Served (${year})`)}
            back={{ to: "/kpi", search: { year }, label: t("指标看板", "Targets") }}
            subtitle={t(
              `${actual} 项有服务记录，共 ${records} 条`,
              `${actual} entries with ${records} service records`,
            )}
          >
            {hidden > 0 && (
              <Alert
                type="info"
                showIcon
                title={t(
                  `其中 ${hidden} 项不在您的查看范围内，未在下面列出。`,
                  `${hidden} of them are not yours to see and not listed.`,
                )}
              />
            )}
            <Panel flush>
              <DataTable
                caption={t("有服务记录的条目", "Entries served")}
                rows={items.nodes}
                listing={{ operation: result.operation, list: "plan.served.items" }}
                rowKey={(row) => row.id}
                empty={
                  hidden > 0
                    ? t("没有您可以查看的记录。", "There is no record that is yours to see.")
                    : t("这一年还没有服务记录。", "Nothing was served in this year yet.")
                }
                columns={[
                  {
                    key: "title",
                    title: t("成果或需求", "Item"),
                    lead: true,
                    cell: { path: "item.title" },
                    render: (row) => (
                      <Link to="/entries/$id" params={{ id: row.id }}>
                        {row.item.title}
                      </Link>
                    ),
                  },
                  {
                    key: "accountable",
                    title: t("责任人", "Accountable"),
                    width: "160px",
                    cell: { path: "accountable.displayName" },
                    render: (row) => row.accountable?.displayName,
                  },
                  {
                    key: "admittedAt",
                    title: t("入库日期", "Admitted on"),
                    width: "120px",
                    cell: { path: "admittedAt", days: true },
                    render: (row) => showDay(row.admittedAt),
                  },
                ]}
              />
              <CursorPager trail={trail} {...items} />
            </Panel>
          </Page>
        );
      }}
    </QueryState>
  );
}
