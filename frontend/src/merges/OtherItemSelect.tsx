import { Select } from "antd";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { useFound } from "../ui/useFound.tsx";
import { type FormInputProps, useSought } from "../ui/useSought.ts";
import { achievementMergeStages, demandMergeStages } from "./mergeable.ts";

const CandidatesQuery = graphql(`
  query MergeCandidates(
    $ofAchievements: Boolean!
    $achievements: AchievementFilter
    $demands: DemandFilter
    $search: String
  ) {
    achievements(first: 20, filter: $achievements, search: $search)
      @include(if: $ofAchievements) {
      nodes {
        id
        title
        submittedAt
        reporter {
          id
          name
        }
      }
    }
    demands(first: 20, filter: $demands, search: $search) @skip(if: $ofAchievements) {
      nodes {
        id
        title
        submittedAt
        reporter {
          id
          name
        }
      }
    }
  }
`);

export interface Candidate {
  value: string;
  label: string;
  submittedAt: string | null;
}

interface OtherItemSelectProps extends FormInputProps {
  kind: "Achievement" | "Demand";
  /** The record that the other is sought for. */
  except: string;
  value?: Candidate | null;
  onChange?: (other: Candidate | null) => void;
}

/** Another record of the same kind, found by its text or how its title sounds. */
export function OtherItemSelect({ kind, except, value, onChange, ...rest }: OtherItemSelectProps) {
  const t = useT();
  const { sought, opening } = useSought();
  const [result] = useQuery({
    query: CandidatesQuery,
    variables: {
      ofAchievements: kind === "Achievement",
      achievements: { stage: { in: achievementMergeStages } },
      demands: { stage: { in: demandMergeStages } },
      search: sought || undefined,
    },
  });
  const { found, popupRender, notFoundContent } = useFound(sought, result);
  const nodes = (found?.achievements ?? found?.demands)?.nodes ?? [];
  const options: Candidate[] = nodes
    .filter((row) => row.id !== except)
    .map((row) => ({
      value: row.id,
      label: [row.title, row.reporter?.name, showDay(row.submittedAt)].filter(Boolean).join(" · "),
      submittedAt: row.submittedAt,
    }));
  return (
    <Select
      {...rest}
      style={{ width: "100%" }}
      allowClear
      placeholder={t("输入名称、内容或拼音搜索", "Type a part of its text, or pinyin")}
      {...opening}
      value={value?.value}
      options={options}
      popupRender={popupRender}
      notFoundContent={notFoundContent}
      onChange={(chosen) => onChange?.(options.find((option) => option.value === chosen) ?? null)}
    />
  );
}
