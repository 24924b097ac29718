import { oneOf } from "../app/searchParams.ts";
import { today } from "../ui/format.ts";
import type { Text } from "../ui/language.ts";

/** Of an evaluator's assignments: those to be scored now, and those past their deadline. */
export const assignmentViewText: Record<"open" | "overdue", Text> = {
  open: ["待评审", "To score"],
  overdue: ["已过截止日期", "Past the deadline"],
};

/** The filter of the list of assignments, as it stands in the address. */
interface AssignmentSearch {
  view?: keyof typeof assignmentViewText;
}

export function assignmentSearch(given: Record<string, unknown>): AssignmentSearch {
  return { view: oneOf(assignmentViewText, given.view) };
}

export function assignmentFilter({ view }: AssignmentSearch) {
  if (!view) return {};
  return {
    state: { eq: "ASSIGNED" as const },
    scoringOpen: { eq: true },
    item: view === "overdue" ? { where: { batch: { where: pastDeadline() } } } : undefined,
  };
}

/** The filter of the list of batches, as it stands in the address. */
export interface BatchSearch {
  view?: "overdue";
}

export function batchSearch(given: Record<string, unknown>): BatchSearch {
  return { view: oneOf({ overdue: true }, given.view) };
}

export function batchFilter({ view }: BatchSearch) {
  return view ? { state: { eq: "SCORING" as const }, ...pastDeadline() } : {};
}

function pastDeadline() {
  return { deadline: { lt: today() } };
}
