import { useNavigate, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";
import { HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { ResultRow, ResultTable } from "./ResultTable.tsx";

const ResultsQuery = graphql(
  `
    query RegisteredResults($after: String, $search: String) {
      registeredResults(first: 20, after: $after, search: $search) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            ...ResultRow
          }
        }
      }
    }
  `,
  [ResultRow, HighlightFields],
);

/** Results registered elsewhere and imported (LIB-6): to be searched, and taken up. */
export function ResultsPage() {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { title } = useSearch({ from: "/results" });
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: ResultsQuery,
    variables: { after: trail.after, search: title },
  });
  const refusal = searchRefusal(title, result.error);
  return (
    <Page
      title={t("在册成果", "Registered results")}
      subtitle={t(
        "从外部登记系统导入；由单位登记为科技成果后才计入发现数。",
        "Imported from registers elsewhere; they count only once an organization takes them up.",
      )}
    >
      <Panel flush>
        <FilterBar label={t("筛选在册成果", "Filter registered results")}>
          <SearchField
            value={title}
            label={t("搜索在册成果", "Search registered results")}
            placeholder={t("名称、简介或拼音", "Text or pinyin")}
            refusal={refusal}
            onSearch={(typed) => navigate({ to: "/results", search: { title: typed } })}
          />
        </FilterBar>
        <QueryState keep result={result} retry={ask} saidElsewhere={refusal !== undefined}>
          {({ registeredResults }) => (
            <>
              <ResultTable
                found={registeredResults.edges}
                listing={{ operation: result.operation, list: "registeredResults" }}
                canTakeUp={may(viewer, "achievement:register")}
                empty={t("没有符合条件的在册成果。", "No registered result matches.")}
              />
              <CursorPager trail={trail} {...registeredResults} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
