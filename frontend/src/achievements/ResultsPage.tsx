import { useNavigate, useSearch } from "@tanstack/react-router";
import { may, useViewer } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useList } from "../ui/table/useList.ts";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { ResultRow, ResultTable } from "./ResultTable.tsx";

const ResultsQuery = graphql(
  `
    query RegisteredResults(
      $rows: Int! = 50
      $after: String
      $begins: Boolean! = true
      $searched: Boolean! = true
      $search: String
    ) {
      registeredResults(first: $rows, after: $after, search: $search) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          highlights @include(if: $searched) {
            ...HighlightFields
          }
          node {
            ...ResultRow
          }
        }
      }
      savedViews(first: 50, filter: { listName: { eq: RESULTS } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    }
  `,
  [ResultRow, HighlightFields, SavedViewFields],
);

/** Results registered elsewhere and imported (LIB-6): to be searched, and taken up. */
export function ResultsPage() {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { title } = useSearch({ from: "/results" });
  const list = useList({
    query: ResultsQuery,
    variables: { search: title, searched: title !== undefined },
    pick: ({ registeredResults }) => registeredResults,
    most: title === undefined ? 100 : 50,
  });
  const refusal = searchRefusal(title, list.result.error);
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
        <QueryState
          keep
          result={list.result}
          retry={list.refresh}
          saidElsewhere={refusal !== undefined}
        >
          {({ savedViews }) => (
            <ResultTable
              list={list}
              savedViews={savedViews}
              canTakeUp={may(viewer, "achievement:register")}
            />
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
