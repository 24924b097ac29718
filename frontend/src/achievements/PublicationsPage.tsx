import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { useMemo } from "react";
import { graphql, type ResultOf } from "../graphql.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { showDay } from "../ui/format.ts";
import { HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { type List, useList } from "../ui/table/useList.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { PublicationState, PublicationStateFields } from "./PublicationState.tsx";
import type { PublicationSearch } from "./publicationSearch.ts";
import { TakeDownButton, TakeDownFields } from "./TakeDownButton.tsx";
import { kindText } from "./words.ts";

const PublicationsQuery = graphql(
  `
    query Publications(
      $rows: Int! = 50
      $after: String
      $begins: Boolean! = true
      $searched: Boolean! = true
      $filter: PublicationFilter
      $search: String
    ) {
      publications(first: $rows, after: $after, filter: $filter, search: $search) {
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
            id
            title
            kind
            publishedAt
            reporter {
              id
              name
              shortName
            }
            publishedBy {
              id
              displayName
            }
            achievement {
              id
            }
            ...PublicationStateFields
            ...TakeDownFields
          }
        }
      }
      savedViews(first: 50, filter: { listName: { eq: PUBLICATIONS } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    }
  `,
  [HighlightFields, PublicationStateFields, SavedViewFields, TakeDownFields],
);

/** What stands in the showcase, for those who put it there or may take it down (LIB-6). */
export function PublicationsPage() {
  const t = useT();
  const search = useSearch({ from: "/publications" });
  const list = useList({
    query: PublicationsQuery,
    variables: {
      filter: { takenDownAt: search.down ? undefined : { isNull: true } },
      search: search.title,
      searched: search.title !== undefined,
    },
    pick: ({ publications }) => publications,
    most: search.title === undefined ? 100 : 50,
  });
  const refusal = searchRefusal(search.title, list.result.error);
  return (
    <Page
      title={t("公开展示", "Publications")}
      subtitle={
        <>
          {t(
            "经权利人同意公开的成果；在成果的页面上公开。",
            "Published on their holders' consent, each from its own page.",
          )}{" "}
          <a href="/showcase">{t("查看成果展示区", "See the showcase")}</a>
        </>
      }
    >
      <Panel flush>
        <Filters search={search} refusal={refusal} />
        <QueryState
          keep
          result={list.result}
          retry={list.refresh}
          saidElsewhere={refusal !== undefined}
        >
          {({ savedViews }) => <PublicationTable list={list} savedViews={savedViews} />}
        </QueryState>
      </Panel>
    </Page>
  );
}

interface FiltersProps {
  search: PublicationSearch;
  refusal: string | undefined;
}

function Filters({ search, refusal }: FiltersProps) {
  const t = useT();
  const navigate = useNavigate();
  const change = (changed: PublicationSearch) =>
    navigate({ to: "/publications", search: { ...search, ...changed } });
  return (
    <FilterBar label={t("筛选展示", "Filter publications")}>
      <SearchField
        value={search.title}
        label={t("搜索展示", "Search publications")}
        placeholder={t("名称、简介或拼音", "Text or pinyin")}
        refusal={refusal}
        onSearch={(title) => change({ title })}
      />
      <Checkbox
        style={{ alignSelf: "center" }}
        checked={search.down ?? false}
        onChange={({ target }) => change({ down: target.checked || undefined })}
      >
        {t("含已撤下的", "Those taken down too")}
      </Checkbox>
    </FilterBar>
  );
}

type Publications = ResultOf<typeof PublicationsQuery>["publications"];

function rowsOf(pages: readonly Publications[]) {
  return pages.flatMap(({ edges }) =>
    edges.map(({ node, highlights = [] }) => ({ ...node, highlights })),
  );
}

const keyOf = ({ id }: { id: string }) => id;

interface PublicationTableProps {
  list: List<unknown, Publications>;
  savedViews: ViewsShown;
}

function PublicationTable({ list, savedViews }: PublicationTableProps) {
  const t = useT();
  const rows = useMemo(() => rowsOf(list.pages), [list.pages]);
  return (
    <LibraryTable
      name="PUBLICATIONS"
      savedViews={savedViews}
      caption={t("公开展示的成果", "Published achievements")}
      list={list}
      listing="publications"
      rows={rows}
      rowKey={keyOf}
      empty={t("没有公开展示的成果。", "Nothing is published.")}
      columns={[
        {
          key: "title",
          title: t("成果名称", "Title"),
          lead: true,
          cell: { path: "title" },
          render: (row) => {
            const name = <FoundName name={row.title} highlights={row.highlights} />;
            return (
              <>
                {row.achievement ? (
                  <Link to="/achievements/$id" params={{ id: row.achievement.id }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                <FoundPassage highlights={row.highlights} />
              </>
            );
          },
        },
        {
          key: "state",
          title: t("状态", "State"),
          width: "190px",
          cell: [
            { path: "standing", title: t("公开中", "Public") },
            { path: "changed", title: t("登记内容已变更", "Record changed") },
            { path: "takenDownAt", title: t("撤下时间", "Taken down at") },
          ],
          render: (row) => <PublicationState of={row} />,
        },
        {
          key: "kind",
          title: t("类型", "Kind"),
          width: "112px",
          cell: { path: "kind", words: kindText },
          render: (row) => t(...kindText[row.kind]),
        },
        {
          key: "reporter",
          title: t("首报单位", "First reporter"),
          width: "150px",
          cell: { path: "reporter.name" },
          render: (row) => row.reporter.shortName ?? row.reporter.name,
        },
        {
          key: "published",
          title: t("公开日期", "Published on"),
          width: "112px",
          cell: { path: "publishedAt", days: true },
          render: (row) => showDay(row.publishedAt),
        },
        {
          key: "by",
          title: t("公开人", "By"),
          width: "100px",
          cell: { path: "publishedBy.displayName" },
          render: (row) => row.publishedBy?.displayName,
        },
        {
          key: "actions",
          title: t("操作", "Action"),
          width: "120px",
          render: (row) => <TakeDownButton publication={row} onDone={list.refresh} />,
        },
      ]}
    />
  );
}
