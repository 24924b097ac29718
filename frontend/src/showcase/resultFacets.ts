import type { VariablesOf } from "../graphql.ts";
import { inLanguage, type Text } from "../ui/language.ts";
import type { Chosen, Listed } from "../visitors/address.ts";
import type { FacetGroup } from "../visitors/Facets.tsx";
import type { FacetFound } from "../visitors/fragments.ts";
import type { ShownResults, ShownResultsQuery } from "./resultsQuery.ts";

export const resultFacets = ["discipline", "source"] as const;

export type ResultFacet = (typeof resultFacets)[number];

type Variables = VariablesOf<typeof ShownResultsQuery>;

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
export function variablesOf({ search, chosen, after, before }: Listed<ResultFacet>): Variables {
  const said: Variables = {};
  if (search) said.search = search;
  if (after) said.after = after;
  if (before) Object.assign(said, { before, last: 20 });
  for (const name of resultFacets) {
    if (chosen[name].length === 0) continue;
    const [isChosen, others] = counted[name];
    said.filter = filterOf(chosen);
    said[isChosen] = true;
    said[others] = filterOf({ ...chosen, [name]: [] });
  }
  return said;
}

function filterOf(chosen: Chosen<ResultFacet>) {
  const filter: NonNullable<Variables["filter"]> = {};
  for (const name of resultFacets) {
    if (chosen[name].length > 0) filter[name] = { in: [...chosen[name]] };
  }
  return filter;
}

/** What the list can be narrowed by, as it was found; sources write it in their own language. */
export function groupsOf(found: ShownResults): FacetGroup<ResultFacet>[] {
  const { facets } = found.registeredResults;
  const values: Record<ResultFacet, readonly FacetFound[]> = {
    discipline: found.disciplines?.facets.discipline ?? facets.discipline,
    source: found.sources?.facets.source ?? facets.source,
  };
  return resultFacets.map((name) => ({
    name,
    label: inLanguage(...titles[name]),
    choices: values[name].flatMap(({ value, count }) =>
      value ? [{ value, label: value, count }] : [],
    ),
  }));
}
