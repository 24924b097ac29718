import { useEffect, useRef, useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { Refusals } from "../ui/Refusals.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import styles from "./AchievementPicker.module.css";
import { ChoiceRow, ChoiceTable } from "./ChoiceTable.tsx";

const PickerQuery = graphql(
  `
  query AchievementsToEvaluate($after: String, $filter: AchievementFilter) {
    achievements(
      first: 50
      after: $after
      filter: $filter
      orderBy: [{ field: SUBMITTED_AT, direction: ASC }]
    ) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ChoiceRow
      }
    }
  }
`,
  [ChoiceRow],
);

interface AchievementPickerProps {
  value: string[];
  onChange: (achievements: string[]) => void;
  /** Why this choice cannot be sent, said above the list, which may be long. */
  errors: readonly string[];
}

/** Submitted achievements to be put into a batch, those that wait longest first. */
export function AchievementPicker({ value, onChange, errors }: AchievementPickerProps) {
  const t = useT();
  const top = useRef<HTMLDivElement>(null);
  const wrong = errors.length > 0;
  useEffect(() => {
    if (wrong) top.current?.scrollIntoView({ block: "center" });
  }, [wrong]);
  const [title, setTitle] = useState<string>();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: PickerQuery,
    variables: {
      after: trail.after,
      filter: { stage: { eq: "SUBMITTED" }, ...(title ? { title: { contains: title } } : {}) },
    },
  });
  return (
    <Panel
      flush
      title={t("选择成果", "Achievements")}
      extra={<span role="status">{t(`已选 ${value.length} 项`, `${value.length} chosen`)}</span>}
    >
      <div ref={top} className={wrong ? styles.errors : undefined}>
        <Refusals texts={errors} />
      </div>
      <FilterBar label={t("筛选成果", "Filter achievements")}>
        <SearchField
          value={title}
          label={t("按成果名称搜索", "Search by title")}
          placeholder={t("成果名称", "Title")}
          onSearch={(typed) => {
            setTitle(typed);
            trail.restart();
          }}
        />
      </FilterBar>
      <QueryState keep result={result} retry={ask}>
        {({ achievements }) => (
          <>
            <ChoiceTable
              caption={t("待评价的成果", "Achievements to evaluate")}
              rows={achievements.nodes}
              empty={t("没有等待评价的成果。", "No achievement waits for evaluation.")}
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
