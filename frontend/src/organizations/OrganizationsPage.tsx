import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { CreateOrganizationDialog } from "./CreateOrganizationDialog.tsx";
import { LiaisonDefects } from "./LiaisonDefects.tsx";
import { OrganizationRow, OrganizationTable } from "./OrganizationTable.tsx";
import type { OrganizationSearch } from "./organizationSearch.ts";
import { organizationKindText } from "./words.ts";

const OrganizationsQuery = graphql(
  `
    query Organizations($after: String, $filter: OrganizationFilter, $search: String) {
      organizations(first: 20, after: $after, filter: $filter, search: $search) {
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
            ...OrganizationRow
          }
        }
      }
    }
  `,
  [HighlightFields, OrganizationRow],
);

export function OrganizationsPage() {
  const t = useT();
  const viewer = useViewer();
  const search = useSearch({ from: "/organizations" });
  const trail = useCursorTrail();
  const [creating, setCreating] = useState(false);
  const [result, execute] = useQuery({
    query: OrganizationsQuery,
    variables: {
      after: trail.after,
      filter: { kind: search.kind ? { eq: search.kind } : undefined },
      search: search.name,
    },
  });
  const refusal = searchRefusal(search.name, result.error);
  const refresh = () => execute({ requestPolicy: "network-only" });
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
      <LiaisonDefects />
      <Panel flush>
        <Filters search={search} refusal={refusal} />
        <QueryState keep result={result} retry={refresh} saidElsewhere={refusal !== undefined}>
          {({ organizations }) => (
            <>
              <OrganizationTable
                found={organizations.edges}
                listing={{ operation: result.operation, list: "organizations" }}
                empty={t("没有符合条件的单位。", "No organization matches.")}
                onChanged={refresh}
              />
              <CursorPager trail={trail} {...organizations} />
            </>
          )}
        </QueryState>
      </Panel>
      <CreateOrganizationDialog
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={refresh}
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
