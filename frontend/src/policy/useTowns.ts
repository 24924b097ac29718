import { useMemo } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import type { Choice } from "../ui/choices.ts";
import { inLanguage } from "../ui/language.ts";

const TownsQuery = graphql(`
  query Towns {
    towns(first: 100) {
      nodes {
        id
        name
        nameEn
      }
    }
  }
`);

/** The city's towns and parks, to choose from. */
export function useTowns(): Choice<string>[] {
  const [{ data }] = useQuery({ query: TownsQuery, requestPolicy: "cache-first" });
  return useMemo(
    () =>
      data?.towns.nodes.map(({ id, name, nameEn }) => ({
        value: id,
        label: inLanguage(name, nameEn),
      })) ?? [],
    [data],
  );
}
