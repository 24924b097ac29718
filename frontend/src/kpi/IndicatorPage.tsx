import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { yearOf } from "../app/searchParams.ts";
import { type EnumOf, graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { BoardFiles } from "./BoardFiles.tsx";
import { CountedPage, CountedPanel, UncountedPanel } from "./CountedPanel.tsx";
import { CountedRow } from "./CountedTable.tsx";
import { CreditedPanel } from "./CreditedPanel.tsx";
import { dimensionText } from "./words.ts";

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
          unit
          actualText
          organizations: breakdown(by: ORGANIZATION) {
            key
            label
            count
          }
          items(first: 20, after: $after) {
            ...CountedPage
          }
          uncounted(first: 25) {
            totalCount
            nodes {
              ...CountedRow
            }
          }
        }
      }
    }
  `,
  [CountedPage, CountedRow],
);

const PartQuery = graphql(
  `
    query IndicatorPart(
      $year: Int!
      $indicator: String!
      $by: KpiDimension!
      $key: String
      $after: String
    ) {
      plan(year: $year) {
        year
        indicator(code: $indicator) {
          code
          name
          actualText
          part(by: $by, key: $key) {
            key
            label
            count
            items(first: 20, after: $after) {
              ...CountedPage
            }
          }
        }
      }
    }
  `,
  [CountedPage],
);

/** The records behind one number, or one part of it, and from each its evidence (KPI-g). */
export function IndicatorPage() {
  const { year: given, indicator } = useParams({ from: "/kpi/$year/$indicator" });
  const { by, part } = useSearch({ from: "/kpi/$year/$indicator" });
  const year = yearOf(given);
  if (year === undefined) return <NotThere />;
  return by ? (
    <PartRecords year={year} code={indicator} by={by} part={part} />
  ) : (
    <Records year={year} code={indicator} />
  );
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
      {({ plan: { indicator } }) =>
        indicator ? (
          <Page
            title={t(`${indicator.name}（${year} 年）`, `${indicator.name} (${year})`)}
            back={{ to: "/kpi", search: { year }, label: t("指标看板", "Targets") }}
            subtitle={t(
              `完成 ${indicator.actualText}，目标 ${indicator.targetText}`,
              `${indicator.actualText} of ${indicator.targetText}`,
            )}
            actions={
              <BoardFiles
                board="INDICATOR"
                variables={{ year, indicator: code }}
                title={`${indicator.name} ${year}`}
              />
            }
          >
            <CountedPanel
              count={indicator.actual ?? 0}
              items={indicator.items}
              trail={trail}
              listing={{ operation: result.operation, list: "plan.indicator.items" }}
            />
            {indicator.items.totalCount < (indicator.actual ?? 0) && (
              <CreditedPanel year={year} indicator={indicator} parts={indicator.organizations} />
            )}
            <UncountedPanel
              count={indicator.uncounted.totalCount}
              rows={indicator.uncounted.nodes}
            />
          </Page>
        ) : (
          <NotThere />
        )
      }
    </QueryState>
  );
}

interface PartRecordsProps {
  year: number;
  code: string;
  by: EnumOf<"KpiDimension">;
  part: string | undefined;
}

function PartRecords({ year, code, by, part: key }: PartRecordsProps) {
  const t = useT();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: PartQuery,
    variables: { year, indicator: code, by, key: key ?? null, after: trail.after },
  });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan: { indicator } }) => {
        const part = indicator?.part;
        if (!indicator || !part) return <NotThere />;
        return (
          <Page
            title={t(`${indicator.name}（${year} 年）`, `${indicator.name} (${year})`)}
            back={{ to: "/kpi", search: { year, of: code, by }, label: t("指标看板", "Targets") }}
            subtitle={
              <>
                {t(
                  `${t(...dimensionText[by])}「${part.label}」：${part.count}，全市 ${indicator.actualText}`,
                  `${part.label}: ${part.count} of the city's ${indicator.actualText}`,
                )}{" "}
                <Link to="/kpi/$year/$indicator" params={{ year: String(year), indicator: code }}>
                  {t("查看全部", "All of them")}
                </Link>
              </>
            }
            actions={
              <BoardFiles
                board="PART"
                variables={{ year, indicator: code, by, key: key ?? null }}
                title={`${indicator.name} ${part.label} ${year}`}
              />
            }
          >
            <CountedPanel
              count={part.count}
              items={part.items}
              trail={trail}
              listing={{ operation: result.operation, list: "plan.indicator.part.items" }}
            />
          </Page>
        );
      }}
    </QueryState>
  );
}
