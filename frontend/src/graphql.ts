import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.d.ts";

/** Types every document straight from the server's schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; Decimal: string; ID: string; JSON: unknown };
}>();

export type { FragmentOf, ResultOf, TadaDocumentNode, VariablesOf } from "gql.tada";
export { readFragment } from "gql.tada";

/** The values of one of the schema's enums. */
export type EnumOf<Name extends keyof introspection["types"]> =
  introspection["types"][Name] extends { enumValues: infer Values extends string } ? Values : never;
