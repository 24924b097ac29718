import { graphql, type ResultOf } from "../graphql.ts";
import type { FoundGroup, FoundItem } from "./everywhere.ts";
import type { Place } from "./navigation.ts";
import {
  achievementWay,
  demandWay,
  organizationWay,
  publicationWay,
  resultWay,
  type Way,
} from "./ways.ts";

/** Titles that answer what is typed so far, of all libraries. */
export const SuggestionsQuery = graphql(`
  query Suggestions($text: String!) {
    suggestions(text: $text, first: 20) {
      title
      pieces {
        text
        hit
      }
      otherName {
        text
        hit
      }
      record {
        __typename
        id
        ... on Publication {
          takenDownAt
          achievement {
            id
          }
        }
      }
    }
  }
`);

/** Names that are shown; more are asked for, as some may be of lists that the viewer does not have. */
const MOST = 8;

type Suggestion = ResultOf<typeof SuggestionsQuery>["suggestions"][number];

/** Those that the viewer's navigation has a list for, as one group; null without any. */
export function suggestedGroup(
  found: readonly Suggestion[],
  places: readonly Place[],
): FoundGroup | null {
  const items = found.flatMap((suggestion) => itemOf(suggestion, places) ?? []).slice(0, MOST);
  return items.length > 0
    ? { key: "suggestions", label: ["名称匹配", "By name"], items, rest: null }
    : null;
}

/** The groups without what was suggested already. */
export function besides(
  suggested: FoundGroup | null,
  groups: readonly FoundGroup[],
): readonly FoundGroup[] {
  if (!suggested) return groups;
  const known = new Set(suggested.items.map(({ id }) => id));
  const others = groups.map((group) => ({
    ...group,
    items: group.items.filter(({ id }) => !known.has(id)),
  }));
  return [suggested, ...others.filter(({ items, rest }) => items.length > 0 || rest)];
}

function itemOf(suggestion: Suggestion, places: readonly Place[]): FoundItem | null {
  const { title, pieces, otherName, record } = suggestion;
  const led = record && ledTo(record, title);
  const place = led && places.find(({ to }) => to === led.list);
  if (!place) return null;
  return {
    ...led.way,
    id: record.id,
    name: title,
    field: "title",
    highlights: [
      { field: "title", pieces },
      ...(otherName.length > 0 ? [{ field: "otherName", pieces: otherName }] : []),
    ],
    library: place.label,
  };
}

/** The list that the record stands in, and where it is opened. */
function ledTo(
  record: NonNullable<Suggestion["record"]>,
  title: string,
): { list: Place["to"]; way: Way } | null {
  switch (record.__typename) {
    case "Achievement":
      return { list: "/achievements", way: achievementWay(record.id) };
    case "Demand":
      return { list: "/demands", way: demandWay(record.id) };
    case "RegisteredResult":
      return { list: "/results", way: resultWay(title) };
    case "Publication":
      return record.takenDownAt
        ? null
        : { list: "/publications", way: publicationWay(title, record.achievement) };
    case "Organization":
      return { list: "/organizations", way: organizationWay(title) };
    default:
      return null;
  }
}
