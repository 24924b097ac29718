import { dayOf, oneOf, textOf } from "../app/searchParams.ts";
import type { Text } from "../ui/language.ts";

type View = "soon" | "overdue" | "left";

/** The parts of the library; what is served is shown without a word in the address. */
export const viewText: Record<View, Text> = {
  soon: ["一周内应跟进", "Due within a week"],
  overdue: ["逾期跟进", "Overdue"],
  left: ["已退出", "Left"],
};

/** Which part of the library is shown, as it stands in the address. */
export interface EntrySearch {
  view?: View;
  /** What is searched for in the items' texts. */
  text?: string;
  accountable?: string;
  /** The day since which that person is accountable. */
  since?: string;
}

export function entrySearch(given: Record<string, unknown>): EntrySearch {
  return {
    view: oneOf(viewText, given.view),
    text: textOf(given.text),
    accountable: textOf(given.accountable),
    since: dayOf(given.since),
  };
}
