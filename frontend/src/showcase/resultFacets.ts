import type { VariablesOf } from "../graphql.ts";
import { inLanguage, type Text } from "../ui/language.ts";
import { type Chosen, countOf, type Listed } from "../visitors/address.ts";
import type { FacetGroup } from "../visitors/Facets.tsx";
import type { FacetFound } from "../visitors/fragments.ts";
import type {
  ResultChoices,
  ResultChoicesQuery,
  ShownResults,
  ShownResultsQuery,
} from "./resultsQuery.ts";

export const resultFacets = ["discipline", "source"] as const;

export type ResultFacet = (typeof resultFacets)[number];

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
export function variablesOf({ search, chosen, after, before }: Listed<ResultFacet>) {
  const said: VariablesOf<typeof ShownResultsQuery> = {};
  if (search) said.search = search;
  if (after) said.after = after;
  if (before) Object.assign(said, { before, last: 20 });
  if (countOf(chosen) > 0) said.filter = filterOf(chosen);
  return said;
}

/** What is asked beside it of what is chosen; nothing where nothing is. */
export function choicesOf({ search, chosen }: Listed<ResultFacet>) {
  if (countOf(chosen) === 0) return null;
  const said: VariablesOf<typeof ResultChoicesQuery> = {};
  if (search) said.search = search;
  for (const name of resultFacets) {
    if (chosen[name].length === 0) continue;
    const [isChosen, others] = counted[name];
    said[isChosen] = true;
    said[others] = filterOf({ ...chosen, [name]: [] });
  }
  return said;
}

function filterOf(chosen: Chosen<ResultFacet>) {
  const filter: NonNullable<VariablesOf<typeof ShownResultsQuery>["filter"]> = {};
  for (const name of resultFacets) {
    if (chosen[name].length > 0) filter[name] = { in: [...chosen[name]] };
  }
  return filter;
}

/** What the list can be narrowed by, as it was found; sources write it in their own language. */
export function groupsOf(
  { registeredResults }: ShownResults,
  choices: ResultChoices | null,
): FacetGroup<ResultFacet>[] {
  const { facets } = registeredResults;
  const values: Record<ResultFacet, readonly FacetFound[]> = {
    discipline: choices?.disciplines?.facets.discipline ?? facets.discipline,
    source: choices?.sources?.facets.source ?? facets.source,
  };
  return resultFacets.map((name) => ({
    name,
    label: inLanguage(...titles[name]),
    choices: values[name].flatMap(({ value, count }) =>
      value ? [{ value, label: value, count }] : [],
    ),
  }));
}
