import { dayOf, oneOf, textOf } from "../app/searchParams.ts";
import { endOfDay, startOfDay } from "../ui/format.ts";
import { operationText, subjectText } from "./words.ts";

/** What of the log is shown, as it stands in the address. */
export interface AuditSearch {
  /** An account's id, or that the system itself acted. */
  actor?: string;
  operation?: string;
  subject?: string;
  /** The row's number in the subject's table. */
  row?: number;
  /** The first and the last day. */
  from?: string;
  to?: string;
}

export const SYSTEM = "system";

export function auditSearch(given: Record<string, unknown>): AuditSearch {
  return {
    actor: textOf(given.actor),
    operation: oneOf(operationText, given.operation),
    subject: oneOf(subjectText, given.subject),
    row: rowOf(given.row),
    from: dayOf(given.from),
    to: dayOf(given.to),
  };
}

const MOST_ROW = 2_147_483_647;

function rowOf(given: unknown): number | undefined {
  const row = Number(given);
  return Number.isInteger(row) && row > 0 && row <= MOST_ROW ? row : undefined;
}

export function filterOf({ actor, operation, subject, row, from, to }: AuditSearch) {
  return {
    actor: actor ? (actor === SYSTEM ? { isNull: true } : { eq: actor }) : undefined,
    operation: operation ? { eq: operation } : undefined,
    subject: subject ? { eq: subject } : undefined,
    subjectRow: row ? { eq: row } : undefined,
    at:
      from || to
        ? { gte: from ? startOfDay(from) : undefined, lte: to ? endOfDay(to) : undefined }
        : undefined,
  };
}
