import { graphql, type ResultOf } from "../graphql.ts";

export const PlanComparisonQuery = graphql(`
  query PlanComparison($text: String!) {
    planComparison(text: $text) {
      sha256
      unchanged
      changeCount
      lines
      problems {
        line
        place
        message
      }
      changes {
        section
        kind
        code
        subject
        what
        before
        after
      }
      effects {
        kind
        records
        message
      }
      against {
        id
        number
      }
    }
  }
`);

export type Comparison = ResultOf<typeof PlanComparisonQuery>["planComparison"];
