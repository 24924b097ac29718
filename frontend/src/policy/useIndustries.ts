import { useMemo } from "react";
import { useQuery } from "urql";
import { type FragmentOf, graphql } from "../graphql.ts";
import type { Choice } from "../ui/choices.ts";
import { inLanguage } from "../ui/language.ts";

export const IndustryFields = graphql(`
  fragment IndustryFields on Industry @_unmask {
    id
    name
    nameEn
  }
`);

const IndustriesQuery = graphql(
  `
    query Industries {
      industries(first: 100) {
        nodes {
          ...IndustryFields
        }
      }
    }
  `,
  [IndustryFields],
);

/** The plan's industries, to choose from. */
export function useIndustries(): Choice<string>[] {
  const [{ data }] = useQuery({ query: IndustriesQuery, requestPolicy: "cache-first" });
  return useMemo(() => industryChoices(data?.industries.nodes), [data]);
}

/** Industries that came with something else, to choose from. */
export function industryChoices(
  industries: readonly FragmentOf<typeof IndustryFields>[] = [],
): Choice<string>[] {
  return industries.map(({ id, name, nameEn }) => ({
    value: id,
    label: inLanguage(name, nameEn),
  }));
}
