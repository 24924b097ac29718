import { useNavigate, useSearch } from "@tanstack/react-router";
import { Select } from "antd";
import { useQuery } from "urql";
import { may, useViewer, type Viewer } from "../app/viewer.ts";
import { type EnumOf, graphql } from "../graphql.ts";
import { ownAndSince } from "../items/itemFilter.ts";
import { OwnAndSince } from "../items/OwnAndSince.tsx";
import { withEnded } from "../policy/endable.ts";
import { useIndustries } from "../policy/useIndustries.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { CursorPager } from "../ui/CursorPager.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { HighlightFields } from "../ui/highlights.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { useLasting } from "../ui/useLasting.ts";
import { DemandRow, DemandTable } from "./DemandTable.tsx";
import type { DemandSearch } from "./demandSearch.ts";
import { demandStageText, proofText } from "./words.ts";

const DemandsQuery = graphql(
  `
    query Demands($after: String, $filter: DemandFilter, $search: String) {
      demands(first: 20, after: $after, filter: $filter, search: $search) {
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
            ...DemandRow
          }
        }
      }
    }
  `,
  [DemandRow, HighlightFields],
);

const DemandCountsQuery = graphql(`
  query DemandCounts(
    $all: DemandFilter
    $draft: DemandFilter
    $submitted: DemandFilter
    $inService: DemandFilter
    $landed: DemandFilter
    $returned: DemandFilter
    $voided: DemandFilter
    $merged: DemandFilter
    $search: String
  ) {
    all: demands(first: 1, search: $search, filter: $all) {
      totalCount
      totalCountIsExact
    }
    DRAFT: demands(first: 1, search: $search, filter: $draft) {
      totalCount
      totalCountIsExact
    }
    SUBMITTED: demands(first: 1, search: $search, filter: $submitted) {
      totalCount
      totalCountIsExact
    }
    IN_SERVICE: demands(first: 1, search: $search, filter: $inService) {
      totalCount
      totalCountIsExact
    }
    LANDED: demands(first: 1, search: $search, filter: $landed) {
      totalCount
      totalCountIsExact
    }
    RETURNED: demands(first: 1, search: $search, filter: $returned) {
      totalCount
      totalCountIsExact
    }
    VOIDED: demands(first: 1, search: $search, filter: $voided) {
      totalCount
      totalCountIsExact
    }
    MERGED: demands(first: 1, search: $search, filter: $merged) {
      totalCount
      totalCountIsExact
    }
  }
`);

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
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: DemandsQuery,
    variables: {
      after: trail.after,
      filter: filterOf(search, viewer, search.stage),
      search: search.title,
    },
  });
  const refusal = searchRefusal(search.title, result.error);
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
      <Panel flush>
        <StageTabs search={search} refused={refusal !== undefined} />
        <Filters search={search} refusal={refusal} />
        <QueryState keep result={result} retry={ask} saidElsewhere={refusal !== undefined}>
          {({ demands }) => (
            <>
              <DemandTable
                found={demands.edges}
                listing={{ operation: result.operation, list: "demands" }}
                empty={t("没有符合条件的需求。", "No demand matches.")}
              />
              <CursorPager trail={trail} {...demands} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

function StageTabs({ search, refused }: { search: DemandSearch; refused: boolean }) {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [{ data }] = useQuery({
    query: DemandCountsQuery,
    variables: {
      all: filterOf(search, viewer),
      draft: filterOf(search, viewer, "DRAFT"),
      submitted: filterOf(search, viewer, "SUBMITTED"),
      inService: filterOf(search, viewer, "IN_SERVICE"),
      landed: filterOf(search, viewer, "LANDED"),
      returned: filterOf(search, viewer, "RETURNED"),
      voided: filterOf(search, viewer, "VOIDED"),
      merged: filterOf(search, viewer, "MERGED"),
      search: search.title,
    },
  });
  const last = useLasting(data);
  const counts = refused ? last : data;
  const stages = choicesOf(demandStageText);
  return (
    <CountTabs
      label={t("按阶段", "By stage")}
      chosen={search.stage}
      onChoose={(stage) => navigate({ to: "/demands", search: { ...search, stage } })}
      tabs={[
        { value: undefined, label: t("全部", "All"), count: counts?.all },
        ...stages.map((stage) => ({ ...stage, count: counts?.[stage.value] })),
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
