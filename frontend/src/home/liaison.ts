import { graphql } from "../graphql.ts";

/** An organization's own items by stage, and how far it is with its quota. */
export const LiaisonOverview = graphql(`
  fragment LiaisonOverview on Query @_unmask {
    achievementsByStage: achievementStats(
      by: [STAGE]
      filter: { reporter: { eq: $organization } }
    ) {
      stage
      count
    }
    demandsByStage: demandStats(by: [STAGE], filter: { reporter: { eq: $organization } }) {
      stage
      count
    }
    plan(year: $year) {
      year
      indicators {
        code
        name
        unit
        lines(first: 1, filter: { organization: { eq: $organization } }) {
          nodes {
            id
            target
            targetText
            towardsTarget
            attainment
          }
        }
      }
    }
  }
`);
