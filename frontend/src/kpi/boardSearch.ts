import { oneOf, textOf, yearOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { organizationKindText } from "../organizations/words.ts";
import { dimensionText } from "./words.ts";

/** The board's year, and which of its numbers is taken apart by what. */
interface BoardSearch {
  year?: number;
  of?: string;
  by?: EnumOf<"KpiDimension">;
}

export function boardSearch(given: Record<string, unknown>): BoardSearch {
  return { year: yearOf(given.year), of: textOf(given.of), by: oneOf(dimensionText, given.by) };
}

/** Of a number's records only one part: `by` without `part` is the part that says none. */
interface PartSearch {
  by?: EnumOf<"KpiDimension">;
  part?: string;
}

export function partSearch(given: Record<string, unknown>): PartSearch {
  return { by: oneOf(dimensionText, given.by), part: textOf(given.part) };
}

/** What one organization's page is of. */
export interface LineSearch {
  year?: number;
  indicator?: string;
}

export function lineSearch(given: Record<string, unknown>): LineSearch {
  return { year: yearOf(given.year), indicator: textOf(given.indicator) };
}

/** The filters of the ledger, as they stand in the address. */
export interface LedgerSearch extends LineSearch {
  kind?: EnumOf<"OrganizationKind">;
  town?: string;
  only?: "behind" | "ranked";
}

export function ledgerSearch(given: Record<string, unknown>): LedgerSearch {
  return {
    ...lineSearch(given),
    kind: oneOf(organizationKindText, given.kind),
    town: textOf(given.town),
    only: oneOf({ behind: true, ranked: true }, given.only),
  };
}

/** What the tree is of: the city, or one organization. */
interface TreeSearch {
  year?: number;
  organization?: string;
}

export function treeSearch(given: Record<string, unknown>): TreeSearch {
  return { year: yearOf(given.year), organization: textOf(given.organization) };
}
