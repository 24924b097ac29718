import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { yearOf } from "../app/searchParams.ts";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { CountedPage, CountedPanel } from "./CountedPanel.tsx";

const LiteralQuery = graphql(
  `
    query LiteralRecords($year: Int!, $indicator: String!, $after: String) {
      plan(year: $year) {
        year
        indicator(code: $indicator) {
          code
          unit
          actualText
          literalActual
          literalItems(first: 20, after: $after) {
            ...CountedPage
          }
        }
      }
    }
  `,
  [CountedPage],
);

/** What the headline of §二, read to the letter, counts in a year (KPI-d, KPI-g). */
export function LiteralPage() {
  const t = useT();
  const { year: given, indicator: code } = useParams({ from: "/kpi/$year/$indicator/literal" });
  const year = yearOf(given);
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: LiteralQuery,
    variables: { year: year ?? 0, indicator: code, after: trail.after },
    pause: year === undefined,
  });
  if (year === undefined) return <NotThere />;
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan: { indicator } }) => {
        const count = indicator?.literalActual ?? null;
        if (!indicator || count === null) return <NotThere />;
        return (
          <Page
            title={t(`字面口径（${year} 年）`, `To the letter (${year})`)}
            back={{ to: "/kpi", search: { year }, label: t("指标看板", "Targets") }}
            subtitle={t(
              `落地成果与挖掘的真实需求之和：${count} ${indicator.unit}，仅供对照；计入指标的是 ${indicator.actualText}`,
              `Achievements landed and real demands found: ${count} ${indicator.unit}, for comparison only; the indicator counts ${indicator.actualText}`,
            )}
          >
            <CountedPanel
              count={count}
              items={indicator.literalItems}
              trail={trail}
              listing={{ operation: result.operation, list: "plan.indicator.literalItems" }}
            />
          </Page>
        );
      }}
    </QueryState>
  );
}
