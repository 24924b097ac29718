import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const EvaluationAssign = graphql(
  `
    mutation EvaluationAssign($input: EvaluationAssignInput!) {
      evaluationAssign(input: $input) {
        evaluationBatch {
          id
          version
          state
          items {
            id
            version
            outcome
            assignments {
              id
              version
              state
            }
          }
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useAssignEvaluators() {
  return useWrite(EvaluationAssign, (data) => data.evaluationAssign);
}
