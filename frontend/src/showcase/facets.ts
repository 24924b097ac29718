import { inLanguage, type Text } from "../ui/language.ts";
import { type Chosen, countOf, type Listed } from "../visitors/address.ts";
import type { FacetGroup } from "../visitors/Facets.tsx";
import type { FacetFound } from "../visitors/fragments.ts";

/** What a list of the showcase asks its query for: a page, as narrowed. */
interface Asked<Filter> {
  search?: string;
  after?: string;
  before?: string;
  last?: number;
  filter?: Filter;
}

/** What is asked for the list that the address names. */
export function askedFor<Name extends string, Filter>(
  { search, chosen, after, before }: Listed<Name>,
  filterOf: (chosen: Chosen<Name>) => Filter,
): Asked<Filter> {
  // What is not said is left out, not null: an address that may be kept by caches has its limit.
  const said: Asked<Filter> = {};
  if (search) said.search = search;
  if (after) said.after = after;
  if (before) Object.assign(said, { before, last: 20 });
  if (countOf(chosen) > 0) said.filter = filterOf(chosen);
  return said;
}

/** Of each facet: that something of it is chosen, and what the list is without that choice. */
type Without<Name extends string> = Record<Name, readonly [isChosen: string, others: string]>;

type AskedWithout<Names extends Without<string>, Filter> = { search?: string } & {
  [name in Names[keyof Names][0]]?: boolean;
} & { [name in Names[keyof Names][1]]?: Filter };

/** What is asked beside it of what is chosen; nothing where nothing is. */
export function askedWithout<Name extends string, Names extends Without<Name>, Filter>(
  { search, chosen }: Listed<Name>,
  names: Names,
  filterOf: (chosen: Chosen<Name>) => Filter,
): AskedWithout<Names, Filter> | null {
  if (countOf(chosen) === 0) return null;
  const said: Record<string, unknown> = search ? { search } : {};
  for (const name of Object.keys(names) as Name[]) {
    if (chosen[name].length === 0) continue;
    const [isChosen, others] = names[name];
    said[isChosen] = true;
    said[others] = filterOf({ ...chosen, [name]: [] });
  }
  return said as AskedWithout<Names, Filter>;
}

/** What the list can be narrowed by, as it was found, in the order of `titles`. */
export function groupsOf<Name extends string>(
  titles: Readonly<Record<Name, Text>>,
  found: Record<Name, readonly FacetFound[]>,
  labelOf: (name: Name, value: string) => string | undefined,
): FacetGroup<Name>[] {
  return (Object.keys(titles) as Name[]).map((name) => ({
    name,
    label: inLanguage(...(titles[name] as Text)),
    choices: found[name].flatMap(({ value, label, count }) =>
      value ? [{ value, count, label: labelOf(name, value) ?? label ?? value }] : [],
    ),
  }));
}
