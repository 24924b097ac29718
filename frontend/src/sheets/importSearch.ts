import { oneOf } from "../app/searchParams.ts";
import { outcomeText, type SheetKind, type SheetOutcome, sheetKindText } from "./words.ts";

/** What is to be brought in, as it stands in the address. */
export function importSearch(given: Record<string, unknown>): { kind?: SheetKind } {
  return { kind: oneOf(sheetKindText, given.kind) };
}

/** Which rows of an import are looked at. */
export function rowSearch(given: Record<string, unknown>): { rows?: SheetOutcome | "ALL" } {
  return { rows: given.rows === "ALL" ? "ALL" : oneOf(outcomeText, given.rows) };
}
