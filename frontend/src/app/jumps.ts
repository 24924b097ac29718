import { actsOf } from "../home/acts.ts";
import { inLanguage, type Text } from "../ui/language.ts";
import type { FoundGroup, FoundItem } from "./everywhere.ts";
import { type Place, placesOf } from "./navigation.ts";
import type { Viewer } from "./viewer.ts";

/** The initials of the pages' and actions' Chinese names, by which people type them. */
const initials: Record<string, string> = {
  "/": "gzt",
  "/kpi": "zbkb",
  "/ledger": "dwtz",
  "/ledger/mine": "wdzb",
  "/achievements": "kjcg",
  "/achievements/new": "djcg",
  "/demands": "qyxq",
  "/demands/new": "djxq",
  "/imports": "pldr",
  "/matches": "pptj",
  "/interesting": "kngxqdcg",
  "/merges": "hbjy",
  "/back-entries": "lsbl",
  "/results": "zccg",
  "/publications": "gkzs",
  "/batches": "pjpc",
  "/batches/new": "xjpjpc",
  "/screening": "xqsx",
  "/scoring": "wdps",
  "/entries": "cgfwk",
  "/landings": "ldrd",
  "/landings/new": "sbld",
  "/organizations": "dw",
  "/applications": "qyzcsh",
  "/liaisons": "llyqk",
  "/accounts": "zh",
  "/api-clients": "apikhd",
  "/plan-file": "faycs",
  "/audit": "sjrz",
};

/**
 * What the viewer can begin and the pages that they have, by their names in both languages or the
 * initials of the Chinese one; all of them where nothing is typed.
 */
export function jumpGroups(viewer: Viewer, typed: string): readonly FoundGroup[] {
  const places = placesOf(viewer).flatMap((group) => group.places);
  return [
    ...groupOf("acts", ["操作", "Actions"], actsOf(viewer), typed),
    ...groupOf("places", ["页面", "Pages"], places, typed),
  ];
}

function groupOf(
  key: string,
  label: Text,
  places: readonly Place[],
  typed: string,
): readonly FoundGroup[] {
  const items = places.flatMap((place) => itemOf(place, typed) ?? []);
  return items.length > 0 ? [{ key, label, items, rest: null }] : [];
}

function itemOf({ to, label }: Place, typed: string): FoundItem | null {
  const text = typed.toLowerCase();
  const answers =
    label.some((name) => name.toLowerCase().includes(text)) ||
    (text.length > 1 && initials[to]?.startsWith(text));
  return answers
    ? { id: `jump:${to}`, to, name: inLanguage(...label), field: "name", highlights: [] }
    : null;
}
