import { useMemo } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import type { Choice } from "../ui/choices.ts";

const SourcesQuery = graphql(`
  query Sources {
    sources {
      code
      name
    }
  }
`);

/** The plan's sources of projects (项目来源), to choose from. */
export function useSources(): Choice<string>[] {
  const [{ data }] = useQuery({ query: SourcesQuery, requestPolicy: "cache-first" });
  return useMemo(
    () => data?.sources.map(({ code, name }) => ({ value: code, label: name })) ?? [],
    [data],
  );
}
