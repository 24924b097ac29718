import { DemandMatchFields, DemandStepFields } from "../demands/demandSteps.ts";
import { graphql } from "../graphql.ts";

/** A firm's demands on their way, the matches that were proposed for them, and what may interest it. */
export const FirmOverview = graphql(
  `
    fragment FirmOverview on Query @_unmask {
      demandsOnTheirWay: demands(
        first: 4
        filter: { stage: { in: [SUBMITTED, IN_SERVICE, RETURNED] } }
        orderBy: [{ field: SUBMITTED_AT, direction: DESC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          id
          title
          ...DemandStepFields
        }
      }
      matchesUnderWay: matchProposals(
        first: 20
        filter: { state: { in: [WAITING, ACCEPTED] } }
        orderBy: [{ field: PROPOSED_AT, direction: DESC }]
      ) {
        nodes {
          demand {
            id
          }
          ...DemandMatchFields
        }
      }
      matches(of: $firm, first: 2) {
        phrases
        record {
          __typename
          id
          ... on Achievement {
            title
          }
          ... on Publication {
            title
          }
          ... on RegisteredResult {
            title
          }
        }
      }
    }
  `,
  [DemandMatchFields, DemandStepFields],
);
