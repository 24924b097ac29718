import { useParams } from "@tanstack/react-router";
import { Alert } from "antd";
import { useQuery } from "urql";
import { yearOf } from "../app/searchParams.ts";
import { graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { CountedRow, CountedTable } from "./CountedTable.tsx";

const RecordsQuery = graphql(
  `
    query IndicatorRecords($year: Int!, $indicator: String!, $after: String) {
      plan(year: $year) {
        year
        indicator(code: $indicator) {
          code
          name
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
              ...CountedRow
            }
          }
          uncounted(first: 50) {
            nodes {
              ...CountedRow
            }
          }
        }
      }
    }
  `,
  [CountedRow],
);

/** The records behind one number, and from each of them its evidence (KPI-g). */
export function IndicatorPage() {
  const { year: given, indicator } = useParams({ from: "/kpi/$year/$indicator" });
  const year = yearOf(given);
  return year === undefined ? <NotThere /> : <Records year={year} code={indicator} />;
}

function Records({ year, code }: { year: number; code: string }) {
  const t = useT();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: RecordsQuery,
    variables: { year, indicator: code, after: trail.after },
  });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan: { indicator } }) => {
        if (!indicator) return <NotThere />;
        const hidden = (indicator.actual ?? 0) - indicator.items.totalCount;
        return (
          <Page
            title={t(`${indicator.name}（${year} 年）`, `${indicator.name} (${year})`)}
            back={{ to: "/kpi", search: { year }, label: t("指标看板", "Targets") }}
            subtitle={t(
              `完成 ${indicator.actualText}，目标 ${indicator.targetText}`,
              `${indicator.actualText} of ${indicator.targetText}`,
            )}
          >
            {hidden > 0 && (
              <Alert
                type="info"
                showIcon
                title={t(
                  `计入的记录中有 ${hidden} 条不在您的查看范围内，未在下面列出。`,
                  `${hidden} of the counted records are not yours to see and not listed.`,
                )}
              />
            )}
            <Panel flush>
              <CountedTable
                caption={t("计入的记录", "Counted records")}
                rows={indicator.items.nodes}
                empty={
                  hidden > 0
                    ? t("没有您可以查看的记录。", "There is no record that is yours to see.")
                    : t("这一年还没有计入的记录。", "Nothing is counted in this year yet.")
                }
              />
              <CursorPager trail={trail} {...indicator.items} />
            </Panel>
            {indicator.uncounted.nodes.length > 0 && (
              <Panel
                flush
                title={t("同一成果的后续落地（不计数）", "Later landings (not counted)")}
              >
                <CountedTable
                  caption={t("同一成果的后续落地", "Later landings")}
                  rows={indicator.uncounted.nodes}
                  empty=""
                />
              </Panel>
            )}
          </Page>
        );
      }}
    </QueryState>
  );
}
