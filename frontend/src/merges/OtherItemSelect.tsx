import { Select } from "antd";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { type FormInputProps, useSought } from "../ui/useSought.ts";
import { achievementMergeStages, demandMergeStages } from "./mergeable.ts";

const CandidatesQuery = graphql(`
  query MergeCandidates(
    $ofAchievements: Boolean!
    $achievements: AchievementFilter
    $demands: DemandFilter
  ) {
    achievements(first: 20, filter: $achievements) @include(if: $ofAchievements) {
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
    demands(first: 20, filter: $demands) @skip(if: $ofAchievements) {
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

/** Another record of the same kind, found by a part of its title. */
export function OtherItemSelect({ kind, except, value, onChange, ...rest }: OtherItemSelectProps) {
  const t = useT();
  const { contains, showSearch } = useSought();
  const title = contains ? { title: { contains } } : {};
  const [{ data }] = useQuery({
    query: CandidatesQuery,
    variables: {
      ofAchievements: kind === "Achievement",
      achievements: { ...title, stage: { in: achievementMergeStages } },
      demands: { ...title, stage: { in: demandMergeStages } },
    },
  });
  const found = (data?.achievements ?? data?.demands)?.nodes ?? [];
  const options: Candidate[] = found
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
      placeholder={t("输入名称搜索", "Type a part of its title")}
      showSearch={showSearch}
      value={value?.value}
      options={options}
      onChange={(chosen) => onChange?.(options.find((option) => option.value === chosen) ?? null)}
    />
  );
}
