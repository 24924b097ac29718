import { kindText, trlText } from "../achievements/words.ts";
import { oneOf } from "../app/searchParams.ts";
import type { VariablesOf } from "../graphql.ts";
import { inLanguage, type Text } from "../ui/language.ts";
import type { Chosen, Listed } from "../visitors/address.ts";
import type { FacetGroup } from "../visitors/Facets.tsx";
import type { FacetFound } from "../visitors/fragments.ts";
import { askedFor, askedWithout, groupsOf } from "./facets.ts";
import type {
  Showcase,
  ShowcaseChoices,
  ShowcaseChoicesQuery,
  ShowcaseQuery,
} from "./showcaseQuery.ts";

export const publicationFacets = ["industry", "kind", "trl", "reporter"] as const;

type PublicationFacet = (typeof publicationFacets)[number];

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
export function variablesOf(listed: Listed<PublicationFacet>): VariablesOf<typeof ShowcaseQuery> {
  return askedFor({ ...listed, chosen: meant(listed.chosen) }, filterOf);
}

/** What is asked beside it of what is chosen; nothing where nothing is. */
export function choicesOf(
  listed: Listed<PublicationFacet>,
): VariablesOf<typeof ShowcaseChoicesQuery> | null {
  const chosen = meant(listed.chosen);
  const said = askedWithout({ ...listed, chosen }, counted, filterOf);
  return said && { ...said, named: [...chosen.industry, ...chosen.reporter] };
}

/** The choice without what a closed set does not have: somebody may have typed the address. */
function meant(chosen: Chosen<PublicationFacet>): Chosen<PublicationFacet> {
  return {
    ...chosen,
    kind: chosen.kind.filter((kind) => Object.hasOwn(kindText, kind)),
    trl: chosen.trl.filter((level) => Object.hasOwn(trlText, level)),
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
export function publicationGroups(
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
  return groupsOf(titles, values, closedLabel);
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
