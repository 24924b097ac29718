import { oneOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { mergeStateText } from "./words.ts";

/** The filter of the list of merges, as it stands in the address. */
export function mergeSearch(given: Record<string, unknown>): { state?: EnumOf<"MergeState"> } {
  return { state: oneOf(mergeStateText, given.state) };
}
