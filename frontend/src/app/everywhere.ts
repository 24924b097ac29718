import { graphql, type ResultOf } from "../graphql.ts";
import type { Counted } from "../ui/counted.ts";
import { type Highlight, HighlightFields } from "../ui/highlights.ts";
import type { Text } from "../ui/language.ts";
import type { Place } from "./navigation.ts";
import {
  achievementWay,
  demandWay,
  organizationWay,
  publicationWay,
  resultWay,
  type Way,
} from "./ways.ts";

/** What the viewer's own lists have on a text: a few of each. */
export const EverywhereQuery = graphql(
  `
    query Everywhere(
      $text: String!
      $achievements: Boolean!
      $demands: Boolean!
      $results: Boolean!
      $publications: Boolean!
      $organizations: Boolean!
    ) {
      achievements(first: 4, search: $text) @include(if: $achievements) {
        totalCount
        totalCountIsExact
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            id
            title
          }
        }
      }
      demands(first: 4, search: $text) @include(if: $demands) {
        totalCount
        totalCountIsExact
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            id
            title
          }
        }
      }
      registeredResults(first: 4, search: $text) @include(if: $results) {
        totalCount
        totalCountIsExact
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            id
            title
          }
        }
      }
      publications(first: 4, search: $text, filter: { takenDownAt: { isNull: true } })
        @include(if: $publications) {
        totalCount
        totalCountIsExact
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            id
            title
            achievement {
              id
            }
          }
        }
      }
      organizations(first: 4, search: $text) @include(if: $organizations) {
        totalCount
        totalCountIsExact
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            id
            name
          }
        }
      }
    }
  `,
  [HighlightFields],
);

type Everywhere = ResultOf<typeof EverywhereQuery>;

export interface FoundItem extends Way {
  id: string;
  name: string;
  /** The field that names it. */
  field: "title" | "name";
  highlights: readonly Highlight[];
  /** Where it stands, in a group of several libraries. */
  library?: Text;
}

/** What one of the lists has. */
export interface FoundGroup {
  key: string;
  label: Text;
  items: readonly FoundItem[];
  /** Where there is more: how much in all, and the list itself searched for the same. */
  rest: { counted: Counted; all: Way } | null;
}

/** Which lists are asked: those that the viewer's navigation shows. */
export function listsOf(places: readonly Place[]) {
  const shown = new Set(places.map(({ to }) => to));
  return {
    achievements: shown.has("/achievements"),
    demands: shown.has("/demands"),
    results: shown.has("/results"),
    publications: shown.has("/publications"),
    organizations: shown.has("/organizations"),
  };
}

/** What was found, in the order of the navigation; lists without anything left out. */
export function groupsOf(found: Everywhere, places: readonly Place[], text: string): FoundGroup[] {
  return places.flatMap((place) => {
    const part = partOf(found, place.to, text);
    return part && part.items.length > 0 ? [{ key: place.to, label: place.label, ...part }] : [];
  });
}

function partOf(found: Everywhere, to: Place["to"], text: string): FoundPart | null {
  switch (to) {
    case "/achievements":
      return part(found.achievements, { to, search: { title: text } }, ({ id, title }) => ({
        ...titled(id, title),
        ...achievementWay(id),
      }));
    case "/demands":
      return part(found.demands, { to, search: { title: text } }, ({ id, title }) => ({
        ...titled(id, title),
        ...demandWay(id),
      }));
    case "/results":
      return part(found.registeredResults, { to, search: { title: text } }, ({ id, title }) => ({
        ...titled(id, title),
        ...resultWay(title),
      }));
    case "/publications":
      return part(
        found.publications,
        { to, search: { title: text } },
        ({ id, title, achievement }) => ({
          ...titled(id, title),
          ...publicationWay(title, achievement),
        }),
      );
    case "/organizations":
      return part(found.organizations, { to, search: { name: text } }, ({ id, name }) => ({
        id,
        name,
        field: "name" as const,
        ...organizationWay(name),
      }));
    default:
      return null;
  }
}

function titled(id: string, title: string) {
  return { id, name: title, field: "title" as const };
}

type FoundPart = Pick<FoundGroup, "items" | "rest">;

interface Part<Node> extends Counted {
  edges: readonly { node: Node; highlights: readonly Highlight[] }[];
}

function part<Node>(
  found: Part<Node> | null | undefined,
  all: Way,
  itemOf: (node: Node) => Omit<FoundItem, "highlights">,
): FoundPart | null {
  if (!found) return null;
  const { edges, ...counted } = found;
  const items = edges.map(({ node, highlights }) => ({ ...itemOf(node), highlights }));
  return { items, rest: counted.totalCount > items.length ? { counted, all } : null };
}
