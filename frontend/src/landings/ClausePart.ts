import { graphql, type ResultOf } from "../graphql.ts";

/** A clause of the standard: what it says, and what a claim of it is asked for. */
export const ClauseFields = graphql(`
  fragment ClauseFields on LandingClause @_unmask {
    code
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
