import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { NotThere, QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import styles from "./IndicatorPage.module.css";

const RecordsQuery = graphql(`
  query IndicatorRecords($year: Int!, $indicator: String!, $after: String) {
    plan(year: $year) {
      year
      indicator(code: $indicator) {
        code
        name
        unit
        targetText
        actual
        actualText
        items(first: 20, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            countedAt
            achievement {
              id
              title
              reporter {
                id
                name
                shortName
              }
            }
            landing {
              id
              clause {
                code
              }
            }
            evidence {
              id
              title
              number
              date
              kind {
                code
                label
              }
            }
          }
        }
      }
    }
  }
`);

type Item = NonNullable<
  ResultOf<typeof RecordsQuery>["plan"]["indicator"]
>["items"]["nodes"][number];

/** The records behind one number, and from each of them its evidence (KPI-g). */
export function IndicatorPage() {
  const t = useT();
  const params = useParams({ from: "/kpi/$year/$indicator" });
  const year = Number(params.year);
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: RecordsQuery,
    variables: { year, indicator: params.indicator, after: trail.after },
  });
  return (
    <QueryState result={result} retry={ask}>
      {({ plan: { indicator } }) => {
        if (!indicator) return <NotThere />;
        return (
          <Page
            title={t(`${indicator.name}（${year} 年）`, `${indicator.name} (${year})`)}
            back={{ to: "/kpi", search: { year }, label: t("指标看板", "Targets") }}
            subtitle={t(
              `完成 ${indicator.actualText}，目标 ${indicator.targetText}`,
              `${indicator.actualText} of ${indicator.targetText}`,
            )}
          >
            <Panel flush>
              <DataTable
                caption={t("明细", "Records")}
                rows={indicator.items.nodes}
                rowKey={(row) => row.id}
                empty={t("这一年还没有计入的记录。", "Nothing is counted in this year yet.")}
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
                    key: "reporter",
                    title: t("首报单位", "First reporter"),
                    width: "200px",
                    render: (row) =>
                      row.achievement?.reporter?.shortName ?? row.achievement?.reporter?.name,
                  },
                  {
                    key: "landing",
                    title: t("落地认定", "Landing"),
                    width: "100px",
                    render: (row) =>
                      row.landing && (
                        <Link to="/landings/$id" params={{ id: row.landing.id }}>
                          {row.landing.clause.code}
                        </Link>
                      ),
                  },
                  {
                    key: "evidence",
                    title: t("证明材料", "Evidence"),
                    render: (row) => <EvidenceList evidence={row.evidence} />,
                  },
                  {
                    key: "countedAt",
                    title: t("计入日期", "Counted on"),
                    width: "120px",
                    render: (row) => showDay(row.countedAt),
                  },
                ]}
              />
              <CursorPager trail={trail} {...indicator.items} />
            </Panel>
          </Page>
        );
      }}
    </QueryState>
  );
}

function EvidenceList({ evidence }: { evidence: Item["evidence"] }) {
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ id, kind, title, number, date }) => (
        <li key={id}>{[kind.label, title, number, date].filter(Boolean).join(" · ")}</li>
      ))}
    </ul>
  );
}
