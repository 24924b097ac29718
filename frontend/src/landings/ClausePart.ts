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

/** The clauses in force, by what kind of item they are of: few, and asked with the item itself. */
export const ClausesByKind = graphql(
  `
    fragment ClausesByKind on Query @_unmask {
      ENTERPRISE: landingClauses(kind: ENTERPRISE) {
        ...ClauseFields
      }
      PROJECT: landingClauses(kind: PROJECT) {
        ...ClauseFields
      }
      PLATFORM: landingClauses(kind: PLATFORM) {
        ...ClauseFields
      }
      DEMAND: landingClauses(kind: DEMAND) {
        ...ClauseFields
      }
    }
  `,
  [ClauseFields],
);

export type Clause = ResultOf<typeof ClauseFields>;
export type FactKind = Clause["facts"][number];
export type EvidenceKind = Clause["evidenceKinds"][number];
