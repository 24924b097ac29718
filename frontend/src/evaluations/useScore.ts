import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const EvaluationScore = graphql(
  `
    mutation EvaluationScore($input: EvaluationScoreInput!) {
      evaluationScore(input: $input) {
        evaluationAssignment {
          id
          version
          state
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useScore() {
  return useWrite(EvaluationScore, (data) => data.evaluationScore);
}
