import { Select } from "antd";
import { useEffect, useRef } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useOvertaken } from "../ui/overtaken.ts";
import { useFound } from "../ui/useFound.tsx";
import { type FormInputProps, useSought } from "../ui/useSought.ts";

const RecommendableQuery = graphql(`
  query Recommendable(
    $achievements: AchievementFilter
    $demands: DemandFilter
    $search: String
  ) {
    achievements(first: 20, filter: $achievements, search: $search) {
      nodes {
        id
        version
        title
      }
    }
    demands(first: 20, filter: $demands, search: $search) {
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

interface RecommendedItemSelectProps extends FormInputProps {
  value?: RecommendedItem | null;
  onChange?: (item: RecommendedItem | null) => void;
}

/** A registered achievement or a real demand, found by its text or how its title sounds. */
export function RecommendedItemSelect({ value, onChange, ...rest }: RecommendedItemSelectProps) {
  const t = useT();
  const { sought, opening } = useSought();
  const [result, ask] = useQuery({
    query: RecommendableQuery,
    variables: {
      achievements: { stage: { eq: "SUBMITTED" } },
      demands: { stage: { eq: "SUBMITTED" }, real: { eq: true } },
      search: sought || undefined,
    },
  });
  const { found, popupRender, notFoundContent } = useFound(sought, result);
  const groups = [
    { kind: "achievement" as const, label: t("科技成果", "Achievements"), of: found?.achievements },
    { kind: "demand" as const, label: t("企业需求", "Demands"), of: found?.demands },
  ];
  const items: RecommendedItem[] = groups.flatMap(({ kind, of }) =>
    (of?.nodes ?? []).map((node) => ({ kind, ...node })),
  );
  useAskingWhenOvertaken(ask);
  useLatest(value, items, onChange);
  return (
    <Select
      {...rest}
      style={{ width: "100%" }}
      {...opening}
      value={value ? { value: value.id, label: value.title } : undefined}
      labelInValue
      popupRender={popupRender}
      notFoundContent={notFoundContent}
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

/** A write met a newer record than the one chosen: what can be chosen is read anew. */
function useAskingWhenOvertaken(ask: (options: { requestPolicy: "network-only" }) => void) {
  const times = useOvertaken();
  const seen = useRef(times);
  useEffect(() => {
    if (seen.current === times) return;
    seen.current = times;
    ask({ requestPolicy: "network-only" });
  }, [times, ask]);
}

/** What was chosen stays chosen at the version that is on show by now: the next try goes by it. */
function useLatest(
  value: RecommendedItem | null | undefined,
  items: readonly RecommendedItem[],
  onChange: RecommendedItemSelectProps["onChange"],
) {
  const latest = items.find(({ id }) => id === value?.id);
  useEffect(() => {
    if (latest && value && latest.version > value.version) onChange?.(latest);
  });
}
