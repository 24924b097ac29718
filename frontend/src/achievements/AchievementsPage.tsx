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
import { AchievementRow, AchievementTable } from "./AchievementTable.tsx";
import type { AchievementSearch } from "./achievementSearch.ts";
import { kindText, stageText } from "./words.ts";

const AchievementsQuery = graphql(
  `
    query Achievements($after: String, $filter: AchievementFilter, $search: String) {
      achievements(first: 20, after: $after, filter: $filter, search: $search) {
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
            ...AchievementRow
          }
        }
      }
    }
  `,
  [AchievementRow, HighlightFields],
);

const StageCountsQuery = graphql(`
  query StageCounts(
    $all: AchievementFilter
    $draft: AchievementFilter
    $submitted: AchievementFilter
    $inEvaluation: AchievementFilter
    $inService: AchievementFilter
    $landed: AchievementFilter
    $returned: AchievementFilter
    $voided: AchievementFilter
    $merged: AchievementFilter
    $search: String
  ) {
    all: achievements(first: 1, search: $search, filter: $all) {
      totalCount
      totalCountIsExact
    }
    DRAFT: achievements(first: 1, search: $search, filter: $draft) {
      totalCount
      totalCountIsExact
    }
    SUBMITTED: achievements(first: 1, search: $search, filter: $submitted) {
      totalCount
      totalCountIsExact
    }
    IN_EVALUATION: achievements(first: 1, search: $search, filter: $inEvaluation) {
      totalCount
      totalCountIsExact
    }
    IN_SERVICE: achievements(first: 1, search: $search, filter: $inService) {
      totalCount
      totalCountIsExact
    }
    LANDED: achievements(first: 1, search: $search, filter: $landed) {
      totalCount
      totalCountIsExact
    }
    RETURNED: achievements(first: 1, search: $search, filter: $returned) {
      totalCount
      totalCountIsExact
    }
    VOIDED: achievements(first: 1, search: $search, filter: $voided) {
      totalCount
      totalCountIsExact
    }
    MERGED: achievements(first: 1, search: $search, filter: $merged) {
      totalCount
      totalCountIsExact
    }
  }
`);

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
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: AchievementsQuery,
    variables: {
      after: trail.after,
      filter: filterOf(search, viewer, search.stage),
      search: search.title,
    },
  });
  const refusal = searchRefusal(search.title, result.error);
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
      <Panel flush>
        <StageTabs search={search} refused={refusal !== undefined} />
        <Filters search={search} refusal={refusal} />
        <QueryState keep result={result} retry={ask} saidElsewhere={refusal !== undefined}>
          {({ achievements }) => (
            <>
              <AchievementTable
                found={achievements.edges}
                listing={{ operation: result.operation, list: "achievements" }}
                empty={t("没有符合条件的成果。", "No achievement matches.")}
              />
              <CursorPager trail={trail} {...achievements} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

function StageTabs({ search, refused }: { search: AchievementSearch; refused: boolean }) {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [{ data }] = useQuery({
    query: StageCountsQuery,
    variables: {
      all: filterOf(search, viewer),
      draft: filterOf(search, viewer, "DRAFT"),
      submitted: filterOf(search, viewer, "SUBMITTED"),
      inEvaluation: filterOf(search, viewer, "IN_EVALUATION"),
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
  const stages = choicesOf(stageText);
  return (
    <CountTabs
      label={t("按阶段", "By stage")}
      chosen={search.stage}
      onChoose={(stage) => navigate({ to: "/achievements", search: { ...search, stage } })}
      tabs={[
        { value: undefined, label: t("全部", "All"), count: counts?.all },
        ...stages.map((stage) => ({ ...stage, count: counts?.[stage.value] })),
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
