import { oneOf } from "../app/searchParams.ts";
import { dayFromToday, startOfDay, today } from "../ui/format.ts";
import type { Text } from "../ui/language.ts";

/** How many days before its key ends a client is to be given another. */
const SOON = 30;

/** Keys that end soon, and those that ended without having been revoked. */
export const clientViewText: Record<"expiring" | "expired", Text> = {
  expiring: [`${SOON} 天内到期`, `Ending within ${SOON} days`],
  expired: ["已到期", "Ended"],
};

/** The filter of the list of API clients, as it stands in the address. */
interface ClientSearch {
  view?: keyof typeof clientViewText;
}

export function clientSearch(given: Record<string, unknown>): ClientSearch {
  return { view: oneOf(clientViewText, given.view) };
}

/** By calendar days, so that a page asks the same all day. */
export function clientFilter({ view }: ClientSearch) {
  if (!view) return {};
  const ends = startOfDay(today());
  const expiresAt =
    view === "expired" ? { lt: ends } : { gte: ends, lt: startOfDay(dayFromToday(SOON + 1)) };
  return { revokedAt: { isNull: true }, expiresAt };
}
