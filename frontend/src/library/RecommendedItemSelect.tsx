import { Select } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useDebounced } from "../ui/useDebounced.ts";

const RecommendableQuery = graphql(`
  query Recommendable($achievements: AchievementFilter, $demands: DemandFilter) {
    achievements(first: 20, filter: $achievements) {
      nodes {
        id
        version
        title
      }
    }
    demands(first: 20, filter: $demands) {
      nodes {
        id
        version
        title
      }
    }
  }
`);

/** What is recommended, at the version that was seen. */
export interface RecommendedItem {
  kind: "achievement" | "demand";
  id: string;
  version: number;
  title: string;
}

interface RecommendedItemSelectProps {
  id?: string;
  value?: RecommendedItem | null;
  onChange?: (item: RecommendedItem | null) => void;
}

/** A registered achievement or a real demand, found by a part of its title. */
export function RecommendedItemSelect({ id, value, onChange }: RecommendedItemSelectProps) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const contains = useDebounced(typed.trim(), 250);
  const title = contains ? { title: { contains } } : {};
  const [{ data }] = useQuery({
    query: RecommendableQuery,
    variables: {
      achievements: { stage: { eq: "SUBMITTED" }, ...title },
      demands: { stage: { eq: "SUBMITTED" }, real: { eq: true }, ...title },
    },
  });
  const groups = [
    { kind: "achievement" as const, label: t("科技成果", "Achievements"), of: data?.achievements },
    { kind: "demand" as const, label: t("企业需求", "Demands"), of: data?.demands },
  ];
  const items: RecommendedItem[] = groups.flatMap(({ kind, of }) =>
    (of?.nodes ?? []).map((node) => ({ kind, ...node })),
  );
  return (
    <Select
      id={id}
      style={{ width: "100%" }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value ? { value: value.id, label: value.title } : undefined}
      labelInValue
      options={groups.map(({ kind, label }) => ({
        label,
        options: items
          .filter((item) => item.kind === kind)
          .map((item) => ({ value: item.id, label: item.title })),
      }))}
      onChange={(chosen) => onChange?.(items.find((item) => item.id === chosen?.value) ?? null)}
    />
  );
}
