import { dayOf, oneOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { startOfDay } from "../ui/format.ts";
import type { Text } from "../ui/language.ts";
import { proposalStateText } from "./proposalWords.ts";

/** What of the board waits for an answer, beside its states. */
export const answeringText: Record<"mine" | "overdue", Text> = {
  mine: ["待我答复", "Mine to answer"],
  overdue: ["逾期未答复", "Overdue"],
};

/** The filters of the list of proposed matches, as they stand in the address. */
interface ProposalSearch {
  view?: keyof typeof answeringText;
  state?: EnumOf<"MatchProposalState">;
  /** The day since which it was closed. */
  since?: string;
}

export function proposalSearch(given: Record<string, unknown>): ProposalSearch {
  return {
    view: oneOf(answeringText, given.view),
    state: oneOf(proposalStateText, given.state),
    since: dayOf(given.since),
  };
}

export function proposalFilter({ state, since }: ProposalSearch) {
  return {
    state: state ? { eq: state } : undefined,
    closedAt: since ? { gte: startOfDay(since) } : undefined,
  };
}
