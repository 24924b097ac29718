import { type EnumOf, graphql, type ResultOf } from "../graphql.ts";

/** A clause of the standard: what it says, and what a claim of it is asked for. */
export const ClauseFields = graphql(`
  fragment ClauseFields on LandingClause @_unmask {
    code
    kind
    text
    facts {
      code
      label
      type
      hint
      choices {
        code
        name
      }
    }
    evidenceKinds {
      code
      label
      requires
    }
  }
`);

export type Clause = ResultOf<typeof ClauseFields>;
export type FactKind = Clause["facts"][number];
export type EvidenceKind = Clause["evidenceKinds"][number];

/** Those for items of that kind: all are asked for with the item, whose kind is not known before. */
export function clausesFor(kind: EnumOf<"ItemKind">, all: readonly Clause[]): readonly Clause[] {
  return all.filter((clause) => clause.kind === kind);
}
