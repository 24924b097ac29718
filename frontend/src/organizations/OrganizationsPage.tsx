import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useList } from "../ui/table/useList.ts";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { LiaisonDefects } from "./LiaisonDefects.tsx";
import { OrganizationRow, OrganizationTable } from "./OrganizationTable.tsx";
import type { OrganizationSearch } from "./organizationSearch.ts";
import { organizationKindText } from "./words.ts";

const CreateOrganizationDialog = loadedWhenOpened(
  async () => (await import("./CreateOrganizationDialog.tsx")).CreateOrganizationDialog,
);

const OrganizationsQuery = graphql(
  `
    query Organizations(
      $rows: Int! = 30
      $after: String
      $begins: Boolean! = true
      $searched: Boolean! = true
      $filter: OrganizationFilter
      $search: String
    ) {
      organizations(first: $rows, after: $after, filter: $filter, search: $search) {
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
            ...OrganizationRow
          }
        }
      }
      liaisonDefects(first: 0) @include(if: $begins) {
        totalCount(exact: true)
      }
      savedViews(first: 50, filter: { listName: { eq: ORGANIZATIONS } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    }
  `,
  [HighlightFields, OrganizationRow, SavedViewFields],
);

export function OrganizationsPage() {
  const t = useT();
  const viewer = useViewer();
  const search = useSearch({ from: "/organizations" });
  const [creating, setCreating] = useState(false);
  const list = useList({
    query: OrganizationsQuery,
    variables: {
      filter: { kind: search.kind ? { eq: search.kind } : undefined },
      search: search.name,
      searched: search.name !== undefined,
    },
    pick: ({ organizations }) => organizations,
    most: search.name === undefined ? 60 : 30,
  });
  const refusal = searchRefusal(search.name, list.result.error);
  return (
    <Page
      title={t("单位", "Organizations")}
      actions={
        may(viewer, "organization:manage") && (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t("新增单位", "New organization")}
          </Button>
        )
      }
    >
      <LiaisonDefects count={list.data?.liaisonDefects?.totalCount ?? 0} />
      <Panel flush>
        <Filters search={search} refusal={refusal} />
        <QueryState
          keep
          result={list.result}
          retry={list.refresh}
          saidElsewhere={refusal !== undefined}
        >
          {({ savedViews }) => <OrganizationTable list={list} savedViews={savedViews} />}
        </QueryState>
      </Panel>
      <CreateOrganizationDialog
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={list.refresh}
      />
    </Page>
  );
}

interface FiltersProps {
  search: OrganizationSearch;
  refusal: string | undefined;
}

function Filters({ search, refusal }: FiltersProps) {
  const t = useT();
  const navigate = useNavigate();
  const change = (changed: Partial<OrganizationSearch>) =>
    navigate({ to: "/organizations", search: { ...search, ...changed } });
  return (
    <FilterBar label={t("筛选单位", "Filter organizations")}>
      <SearchField
        value={search.name}
        label={t("搜索单位", "Search organizations")}
        placeholder={t("名称、拼音或主营业务", "Name, pinyin or what it makes")}
        refusal={refusal}
        onSearch={(name) => change({ name })}
      />
      <Select
        aria-label={t("单位类别", "Kind")}
        placeholder={t("全部类别", "All kinds")}
        allowClear
        value={search.kind}
        options={choicesOf(organizationKindText)}
        onChange={(kind) => change({ kind })}
      />
    </FilterBar>
  );
}
