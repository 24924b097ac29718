import { textOf } from "../app/searchParams.ts";

/** The filters of the list of registered results, as they stand in the address. */
export function resultSearch(given: Record<string, unknown>): { title?: string } {
  return { title: textOf(given.title) };
}
