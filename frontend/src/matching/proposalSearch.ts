import { oneOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { proposalStateText } from "./proposalWords.ts";

/** The filter of the list of proposed matches, as it stands in the address. */
export function proposalSearch(given: Record<string, unknown>): {
  state?: EnumOf<"MatchProposalState">;
} {
  return { state: oneOf(proposalStateText, given.state) };
}
