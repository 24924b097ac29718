import { oneOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { landingStateText } from "./words.ts";

/** The filters of the list of landing claims, as they stand in the address. */
export function landingSearch(given: Record<string, unknown>): { state?: EnumOf<"LandingState"> } {
  return { state: oneOf(landingStateText, given.state) };
}
