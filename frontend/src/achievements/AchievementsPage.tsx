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
import { AchievementRow, AchievementTable } from "./AchievementTable.tsx";
import type { AchievementSearch } from "./achievementSearch.ts";
import { kindText, stageText } from "./words.ts";

const AchievementsQuery = graphql(
  `
    query Achievements(
      $rows: Int! = 50
      $after: String
      $begins: Boolean! = true
      $searched: Boolean! = true
      $filter: AchievementFilter
      $all: AchievementFilter
      $search: String
    ) {
      achievements(first: $rows, after: $after, filter: $filter, search: $search) {
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
            ...AchievementRow
          }
        }
      }
      all: achievements(first: 0, filter: $all, search: $search) @include(if: $begins) {
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
      savedViews(first: 50, filter: { listName: { eq: ACHIEVEMENTS } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    }
  `,
  [AchievementRow, HighlightFields, SavedViewFields],
);

type Begun = ResultOf<typeof AchievementsQuery> | undefined;

function filterOf(search: AchievementSearch, viewer: Viewer, stage?: EnumOf<"Stage">) {
  const { kind, industry } = search;
  return {
    ...ownAndSince(search, viewer),
    kind: kind ? { eq: kind } : undefined,
    industry: industry ? { eq: industry } : undefined,
    stage: stage ? { eq: stage } : undefined,
  };
}

export function AchievementsPage() {
  const t = useT();
  const viewer = useViewer();
  const search = useSearch({ from: "/achievements" });
  const list = useList({
    query: AchievementsQuery,
    variables: {
      filter: filterOf(search, viewer, search.stage),
      all: filterOf(search, viewer),
      search: search.title,
      searched: search.title !== undefined,
    },
    pick: ({ achievements }) => achievements,
    most: search.title === undefined ? 100 : 50,
  });
  const refusal = searchRefusal(search.title, list.result.error);
  return (
    <Page
      title={t("科技成果", "Achievements")}
      subtitle={t(
        "成果发现库：各单位登记的科技成果",
        "The discovery library: registered achievements",
      )}
      actions={
        may(viewer, "achievement:register") && (
          <>
            <LinkButton to="/imports" search={{ kind: "ACHIEVEMENT" }}>
              {t("批量导入", "Import a sheet")}
            </LinkButton>
            <LinkButton to="/achievements/new" primary>
              {t("登记成果", "Register")}
            </LinkButton>
          </>
        )
      }
    >
      <LeftOnList form="achievement" />
      <Panel flush>
        <StageTabs search={search} all={list.data?.all} />
        <Filters search={search} refusal={refusal} />
        <QueryState
          keep
          result={list.result}
          retry={list.refresh}
          saidElsewhere={refusal !== undefined}
        >
          {({ savedViews }) => <AchievementTable list={list} savedViews={savedViews} />}
        </QueryState>
      </Panel>
    </Page>
  );
}

function StageTabs({ search, all }: { search: AchievementSearch; all: NonNullable<Begun>["all"] }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <CountTabs
      label={t("按阶段", "By stage")}
      chosen={search.stage}
      onChoose={(stage) => navigate({ to: "/achievements", search: { ...search, stage } })}
      tabs={[
        { value: undefined, label: t("全部", "All"), count: all },
        ...choicesOf(stageText).map((stage) => ({
          ...stage,
          count: countIn(all, all?.facets.stage, stage.value),
        })),
      ]}
    />
  );
}

interface FiltersProps {
  search: AchievementSearch;
  refusal: string | undefined;
}

function Filters({ search, refusal }: FiltersProps) {
  const t = useT();
  const navigate = useNavigate();
  const industries = withEnded(useIndustries());
  const change = (changed: Partial<AchievementSearch>) =>
    navigate({ to: "/achievements", search: { ...search, ...changed } });
  return (
    <FilterBar label={t("筛选成果", "Filter achievements")}>
      <SearchField
        value={search.title}
        label={t("搜索成果", "Search achievements")}
        placeholder={t("名称、简介或拼音", "Text or pinyin")}
        refusal={refusal}
        onSearch={(title) => change({ title })}
      />
      <Select
        aria-label={t("类型", "Kind")}
        placeholder={t("全部类型", "All kinds")}
        allowClear
        value={search.kind}
        options={choicesOf(kindText)}
        onChange={(kind) => change({ kind })}
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
