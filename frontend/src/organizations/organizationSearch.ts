import { oneOf, textOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { organizationKindText } from "./words.ts";

/** The filters of the list of organizations, as they stand in the address. */
export interface OrganizationSearch {
  name?: string;
  kind?: EnumOf<"OrganizationKind">;
}

export function organizationSearch(given: Record<string, unknown>): OrganizationSearch {
  return { name: textOf(given.name), kind: oneOf(organizationKindText, given.kind) };
}
