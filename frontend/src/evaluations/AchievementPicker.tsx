import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type VariablesOf } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";
import { HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { ChoiceRow, ChoiceTable } from "./ChoiceTable.tsx";

const PickerQuery = graphql(
  `
  query AchievementsToEvaluate(
    $after: String
    $search: String
    $orderBy: [AchievementOrder!]
  ) {
    achievements(
      first: 50
      after: $after
      filter: { stage: { eq: SUBMITTED } }
      search: $search
      orderBy: $orderBy
    ) {
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
          ...ChoiceRow
        }
      }
    }
  }
`,
  [ChoiceRow, HighlightFields],
);

const LONGEST_WAITING: VariablesOf<typeof PickerQuery>["orderBy"] = [
  { field: "SUBMITTED_AT", direction: "ASC" },
];

interface AchievementPickerProps {
  value: string[];
  onChange: (achievements: string[]) => void;
}

/**
 * Submitted achievements to be put into a batch, those that wait longest first, or what
 * answers a search best.
 */
export function AchievementPicker({ value, onChange }: AchievementPickerProps) {
  const t = useT();
  const [title, setTitle] = useState<string>();
  const trail = useCursorTrail(title);
  const [result, ask] = useQuery({
    query: PickerQuery,
    variables: {
      after: trail.after,
      search: title,
      orderBy: title ? undefined : LONGEST_WAITING,
    },
  });
  const refusal = searchRefusal(title, result.error);
  return (
    <Panel
      flush
      title={t("选择成果", "Achievements")}
      extra={<span role="status">{t(`已选 ${value.length} 项`, `${value.length} chosen`)}</span>}
    >
      <FilterBar label={t("筛选成果", "Filter achievements")}>
        <SearchField
          value={title}
          label={t("搜索成果", "Search achievements")}
          placeholder={t("名称、简介或拼音", "Text or pinyin")}
          refusal={refusal}
          onSearch={setTitle}
        />
      </FilterBar>
      <QueryState keep result={result} retry={ask} saidElsewhere={refusal !== undefined}>
        {({ achievements }) => (
          <>
            <ChoiceTable
              caption={t("待评价的成果", "Achievements to evaluate")}
              rows={achievements.edges.map(({ node, highlights }) => ({ ...node, highlights }))}
              empty={
                title
                  ? t("没有符合条件的成果。", "No achievement matches.")
                  : t("没有等待评价的成果。", "No achievement waits for evaluation.")
              }
              chosen={value}
              onChoose={onChange}
            />
            <CursorPager trail={trail} {...achievements} />
          </>
        )}
      </QueryState>
    </Panel>
  );
}
