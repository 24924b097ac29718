import type { VariablesOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Chosen, Listed } from "../visitors/address.ts";
import type { FacetGroup } from "../visitors/Facets.tsx";
import type { FacetFound } from "../visitors/fragments.ts";
import { askedFor, askedWithout, groupsOf } from "./facets.ts";
import type {
  ResultChoices,
  ResultChoicesQuery,
  ShownResults,
  ShownResultsQuery,
} from "./resultsQuery.ts";

export const resultFacets = ["discipline", "source"] as const;

type ResultFacet = (typeof resultFacets)[number];

const titles: Record<ResultFacet, Text> = {
  discipline: ["学科", "Discipline"],
  source: ["来源", "Source"],
};

/** Of each facet: that something of it is chosen, and what the list is without that choice. */
const counted = {
  discipline: ["ofDisciplines", "otherDisciplines"],
  source: ["ofSources", "otherSources"],
} as const;

/** What is asked for the list that the address names. */
export function variablesOf(listed: Listed<ResultFacet>): VariablesOf<typeof ShownResultsQuery> {
  return askedFor(listed, filterOf);
}

/** What is asked beside it of what is chosen; nothing where nothing is. */
export function choicesOf(
  listed: Listed<ResultFacet>,
): VariablesOf<typeof ResultChoicesQuery> | null {
  return askedWithout(listed, counted, filterOf);
}

function filterOf(chosen: Chosen<ResultFacet>) {
  const filter: NonNullable<VariablesOf<typeof ShownResultsQuery>["filter"]> = {};
  for (const name of resultFacets) {
    if (chosen[name].length > 0) filter[name] = { in: [...chosen[name]] };
  }
  return filter;
}

/** What the list can be narrowed by, as it was found; sources write it in their own language. */
export function resultGroups(
  { registeredResults }: ShownResults,
  choices: ResultChoices | null,
): FacetGroup<ResultFacet>[] {
  const { facets } = registeredResults;
  const values: Record<ResultFacet, readonly FacetFound[]> = {
    discipline: choices?.disciplines?.facets.discipline ?? facets.discipline,
    source: choices?.sources?.facets.source ?? facets.source,
  };
  return groupsOf(titles, values, (_, value) => value);
}
