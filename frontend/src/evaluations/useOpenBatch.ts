import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const EvaluationBatchOpen = graphql(
  `
    mutation EvaluationBatchOpen($input: EvaluationBatchOpenInput!) {
      evaluationBatchOpen(input: $input) {
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

export function useOpenBatch() {
  return useWrite(EvaluationBatchOpen, (data) => data.evaluationBatchOpen);
}
