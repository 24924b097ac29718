import { Link } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { useEffect, useRef, useState } from "react";
import { useQuery } from "urql";
import { kindText } from "../achievements/words.ts";
import { graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { Refusals } from "../ui/Refusals.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import styles from "./AchievementPicker.module.css";

const PickerQuery = graphql(`
  query AchievementsToEvaluate($after: String, $filter: AchievementFilter) {
    achievements(
      first: 50
      after: $after
      filter: $filter
      orderBy: [{ field: SUBMITTED_AT, direction: ASC }]
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        kind
        submittedAt
        reporter {
          id
          name
          shortName
        }
      }
    }
  }
`);

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
  const chosen = new Set(value);
  const toggle = (id: string) =>
    onChange(chosen.has(id) ? value.filter((other) => other !== id) : [...value, id]);
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
            <DataTable
              caption={t("待评价的成果", "Achievements to evaluate")}
              rows={achievements.nodes}
              rowKey={(row) => row.id}
              empty={t("没有等待评价的成果。", "No achievement waits for evaluation.")}
              columns={[
                {
                  key: "title",
                  title: t("成果名称", "Title"),
                  lead: true,
                  render: (row) => (
                    <Checkbox checked={chosen.has(row.id)} onChange={() => toggle(row.id)}>
                      {row.title}
                    </Checkbox>
                  ),
                },
                {
                  key: "kind",
                  title: t("类型", "Kind"),
                  width: "88px",
                  render: (row) => t(...kindText[row.kind]),
                },
                {
                  key: "reporter",
                  title: t("首报单位", "First reporter"),
                  width: "200px",
                  render: (row) => row.reporter?.shortName ?? row.reporter?.name,
                },
                {
                  key: "submittedAt",
                  title: t("登记日期", "Registered on"),
                  width: "120px",
                  render: (row) => showDay(row.submittedAt),
                },
                {
                  key: "open",
                  title: t("查看", "See"),
                  width: "72px",
                  render: (row) => (
                    <Link to="/achievements/$id" params={{ id: row.id }} target="_blank">
                      {t("详情", "Details")}
                    </Link>
                  ),
                },
              ]}
            />
            <CursorPager trail={trail} {...achievements} />
          </>
        )}
      </QueryState>
    </Panel>
  );
}
