import { useQuery } from "urql";
import { type EnumOf, graphql } from "../graphql.ts";
import { ClauseFields } from "./ClausePart.ts";

const ClausesQuery = graphql(
  `
    query LandingClauses($kind: ItemKind!) {
      landingClauses(kind: $kind) {
        ...ClauseFields
      }
    }
  `,
  [ClauseFields],
);

/** The clauses in force for items of one kind. */
export function useClauses(kind: EnumOf<"ItemKind">) {
  return useQuery({ query: ClausesQuery, variables: { kind }, requestPolicy: "cache-first" });
}
