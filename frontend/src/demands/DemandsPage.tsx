import { useNavigate, useSearch } from "@tanstack/react-router";
import { Select } from "antd";
import { may, useViewer, type Viewer } from "../app/viewer.ts";
import { LeftOnList } from "../forms/LeftOnList.tsx";
import { type EnumOf, graphql, type ResultOf } from "../graphql.ts";
import { ownAndSince } from "../items/itemFilter.ts";
import { OwnAndSince } from "../items/OwnAndSince.tsx";
import { withEnded } from "../policy/endable.ts";
import { useIndustries } from "../policy/useIndustries.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { countIn } from "../ui/facetCounts.ts";
import { HighlightFields } from "../ui/highlights.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useList } from "../ui/table/useList.ts";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { DemandRow, DemandTable } from "./DemandTable.tsx";
import type { DemandSearch } from "./demandSearch.ts";
import { demandStageText, proofText } from "./words.ts";

const DemandsQuery = graphql(
  `
    query Demands(
      $rows: Int! = 40
      $after: String
      $begins: Boolean! = true
      $searched: Boolean! = true
      $filter: DemandFilter
      $all: DemandFilter
      $search: String
    ) {
      demands(first: $rows, after: $after, filter: $filter, search: $search) {
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
            ...DemandRow
          }
        }
      }
      all: demands(first: 0, filter: $all, search: $search) @include(if: $begins) {
        totalCount
        totalCountIsExact
        facets {
          isExact
          stage {
            value
            count
          }
        }
      }
      savedViews(first: 50, filter: { listName: { eq: DEMANDS } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    }
  `,
  [DemandRow, HighlightFields, SavedViewFields],
);

type Begun = ResultOf<typeof DemandsQuery> | undefined;

function filterOf(search: DemandSearch, viewer: Viewer, stage?: EnumOf<"DemandStage">) {
  const { proof, real, industry } = search;
  return {
    ...ownAndSince(search, viewer),
    proof: proof ? { eq: proof } : undefined,
    real: real ? { eq: real === "yes" } : undefined,
    industry: industry ? { eq: industry } : undefined,
    stage: stage ? { eq: stage } : undefined,
  };
}

export function DemandsPage() {
  const t = useT();
  const viewer = useViewer();
  const search = useSearch({ from: "/demands" });
  const list = useList({
    query: DemandsQuery,
    variables: {
      filter: filterOf(search, viewer, search.stage),
      all: filterOf(search, viewer),
      search: search.title,
      searched: search.title !== undefined,
    },
    pick: ({ demands }) => demands,
    most: search.title === undefined ? 100 : 40,
  });
  const refusal = searchRefusal(search.title, list.result.error);
  return (
    <Page
      title={t("企业需求", "Demands")}
      subtitle={t(
        "需求发现库：各单位登记的企业技术需求；经中心确认真实的计入指标。",
        "What firms need; demands confirmed as real are counted.",
      )}
      actions={
        may(viewer, "demand:register") && (
          <>
            <LinkButton to="/imports" search={{ kind: "DEMAND" }}>
              {t("批量导入", "Import a sheet")}
            </LinkButton>
            <LinkButton to="/demands/new" primary>
              {t("登记需求", "Register")}
            </LinkButton>
          </>
        )
      }
    >
      <LeftOnList form="demand" />
      <Panel flush>
        <StageTabs search={search} all={list.data?.all} />
        <Filters search={search} refusal={refusal} />
        <QueryState
          keep
          result={list.result}
          retry={list.refresh}
          saidElsewhere={refusal !== undefined}
        >
          {({ savedViews }) => <DemandTable list={list} savedViews={savedViews} />}
        </QueryState>
      </Panel>
    </Page>
  );
}

function StageTabs({ search, all }: { search: DemandSearch; all: NonNullable<Begun>["all"] }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <CountTabs
      label={t("按阶段", "By stage")}
      chosen={search.stage}
      onChoose={(stage) => navigate({ to: "/demands", search: { ...search, stage } })}
      tabs={[
        { value: undefined, label: t("全部", "All"), count: all },
        ...choicesOf(demandStageText).map((stage) => ({
          ...stage,
          count: countIn(all, all?.facets.stage, stage.value),
        })),
      ]}
    />
  );
}

interface FiltersProps {
  search: DemandSearch;
  refusal: string | undefined;
}

function Filters({ search, refusal }: FiltersProps) {
  const t = useT();
  const navigate = useNavigate();
  const industries = withEnded(useIndustries());
  const change = (changed: Partial<DemandSearch>) =>
    navigate({ to: "/demands", search: { ...search, ...changed } });
  return (
    <FilterBar label={t("筛选需求", "Filter demands")}>
      <SearchField
        value={search.title}
        label={t("搜索需求", "Search demands")}
        placeholder={t("名称、内容或拼音", "Text or pinyin")}
        refusal={refusal}
        onSearch={(title) => change({ title })}
      />
      <Select
        aria-label={t("证明状态", "Proof")}
        placeholder={t("全部证明状态", "Any proof")}
        allowClear
        value={search.proof}
        options={choicesOf(proofText)}
        onChange={(proof) => change({ proof })}
      />
      <Select
        aria-label={t("是否真实", "Real")}
        placeholder={t("真实与否均可", "Real or not")}
        allowClear
        value={search.real}
        options={[
          { value: "yes" as const, label: t("真实需求（计数）", "Real (counted)") },
          { value: "no" as const, label: t("尚不真实（不计数）", "Not real (not counted)") },
        ]}
        onChange={(real) => change({ real })}
      />
      <Select
        aria-label={t("产业", "Industry")}
        placeholder={t("全部产业", "All industries")}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        value={search.industry}
        options={industries}
        onChange={(industry) => change({ industry })}
      />
      <OwnAndSince own={search.own} since={search.since} onChange={change} />
    </FilterBar>
  );
}
