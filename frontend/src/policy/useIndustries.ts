import { useMemo } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import type { Choice } from "../ui/choices.ts";
import { inLanguage } from "../ui/language.ts";

const IndustriesQuery = graphql(`
  query Industries {
    industries(first: 100) {
      nodes {
        id
        name
        nameEn
      }
    }
  }
`);

/** The plan's industries, to choose from. */
export function useIndustries(): Choice<string>[] {
  const [{ data }] = useQuery({ query: IndustriesQuery, requestPolicy: "cache-first" });
  return useMemo(
    () =>
      data?.industries.nodes.map(({ id, name, nameEn }) => ({
        value: id,
        label: inLanguage(name, nameEn),
      })) ?? [],
    [data],
  );
}
