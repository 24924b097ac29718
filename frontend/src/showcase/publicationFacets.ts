import { kindText, trlText } from "../achievements/words.ts";
import { oneOf } from "../app/searchParams.ts";
import type { VariablesOf } from "../graphql.ts";
import { inLanguage, type Text } from "../ui/language.ts";
import { type Chosen, countOf, type Listed } from "../visitors/address.ts";
import type { FacetGroup } from "../visitors/Facets.tsx";
import type { FacetFound } from "../visitors/fragments.ts";
import type {
  Showcase,
  ShowcaseChoices,
  ShowcaseChoicesQuery,
  ShowcaseQuery,
} from "./showcaseQuery.ts";

export const publicationFacets = ["industry", "kind", "trl", "reporter"] as const;

export type PublicationFacet = (typeof publicationFacets)[number];

const titles: Record<PublicationFacet, Text> = {
  industry: ["产业", "Industry"],
  kind: ["成果类型", "Kind"],
  trl: ["技术成熟度（TRL）", "Readiness (TRL)"],
  reporter: ["首报单位", "First reporter"],
};

/** Of each facet: that something of it is chosen, and what the list is without that choice. */
const counted = {
  industry: ["ofIndustries", "otherIndustries"],
  kind: ["ofKinds", "otherKinds"],
  trl: ["ofTrls", "otherTrls"],
  reporter: ["ofReporters", "otherReporters"],
} as const;

/** What is asked for the list that the address names. */
export function variablesOf({ search, chosen, after, before }: Listed<PublicationFacet>) {
  const known = meant(chosen);
  // What is not said is left out, not null: an address that may be kept by caches has its limit.
  const said: VariablesOf<typeof ShowcaseQuery> = {};
  if (search) said.search = search;
  if (after) said.after = after;
  if (before) Object.assign(said, { before, last: 20 });
  if (countOf(known) > 0) said.filter = filterOf(known);
  return said;
}

/** What is asked beside it of what is chosen; nothing where nothing is. */
export function choicesOf({ search, chosen }: Listed<PublicationFacet>) {
  const known = meant(chosen);
  if (countOf(known) === 0) return null;
  const said: VariablesOf<typeof ShowcaseChoicesQuery> = {
    named: [...known.industry, ...known.reporter],
  };
  if (search) said.search = search;
  for (const name of publicationFacets) {
    if (known[name].length === 0) continue;
    const [isChosen, others] = counted[name];
    said[isChosen] = true;
    said[others] = filterOf({ ...known, [name]: [] });
  }
  return said;
}

/** The choice without what a closed set does not have: somebody may have typed the address. */
export function meant(chosen: Chosen<PublicationFacet>): Chosen<PublicationFacet> {
  return {
    ...chosen,
    kind: chosen.kind.filter((kind) => kind in kindText),
    trl: chosen.trl.filter((level) => level in trlText),
  };
}

function filterOf({ kind, industry, trl, reporter }: Chosen<PublicationFacet>) {
  const filter: NonNullable<VariablesOf<typeof ShowcaseQuery>["filter"]> = {
    standing: { eq: true },
  };
  const kinds = kind.flatMap((one) => oneOf(kindText, one) ?? []);
  if (kinds.length > 0) filter.kind = { in: kinds };
  if (industry.length > 0) filter.industry = { in: [...industry] };
  if (trl.length > 0) filter.trl = { in: trl.map(Number) };
  if (reporter.length > 0) filter.reporter = { in: [...reporter] };
  return filter;
}

/** What the list can be narrowed by, as it was found. */
export function groupsOf(
  { publications }: Showcase,
  choices: ShowcaseChoices | null,
): FacetGroup<PublicationFacet>[] {
  const { facets } = publications;
  const values: Record<PublicationFacet, readonly FacetFound[]> = {
    industry: choices?.industries?.facets.industry ?? facets.industry,
    kind: choices?.kinds?.facets.kind ?? facets.kind,
    trl: [...(choices?.trls?.facets.trl ?? facets.trl)].sort(byNumber),
    reporter: choices?.reporters?.facets.reporter ?? facets.reporter,
  };
  return publicationFacets.map((name) => ({
    name,
    label: inLanguage(...titles[name]),
    choices: values[name].flatMap(({ value, label, count }) =>
      value === null ? [] : [{ value, count, label: closedLabel(name, value) ?? label ?? value }],
    ),
  }));
}

/** How a chosen value is read. */
export function labelOf(
  choices: ShowcaseChoices | null,
  name: PublicationFacet,
  value: string,
): string {
  const closed = closedLabel(name, value);
  if (closed) return closed;
  const node = choices?.nodes.find((one) => one?.id === value);
  if (node?.__typename === "Industry") return inLanguage(node.name, node.nameEn);
  if (node?.__typename === "Organization") {
    return inLanguage(node.called, node.calledEn ?? node.called);
  }
  return value;
}

/** How a value of a closed set is read. */
function closedLabel(name: PublicationFacet, value: string): string | undefined {
  if (name === "trl") return inLanguage(...(trlText[Number(value)] ?? [value, value]));
  const kind = name === "kind" && oneOf(kindText, value);
  return kind ? inLanguage(...kindText[kind]) : undefined;
}

function byNumber(one: FacetFound, other: FacetFound): number {
  return Number(one.value) - Number(other.value);
}
