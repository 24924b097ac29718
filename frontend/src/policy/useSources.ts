import { useMemo } from "react";
import { useQuery } from "urql";
import { ViewerQuery } from "../app/viewer.ts";
import type { Choice } from "../ui/choices.ts";

/** The plan's sources of projects (项目来源), to choose from: they came with who the viewer is. */
export function useSources(): Choice<string>[] {
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: "cache-first" });
  return useMemo(
    () => data?.sources.map(({ code, name }) => ({ value: code, label: name })) ?? [],
    [data],
  );
}
