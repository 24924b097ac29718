import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const EvaluationBatchClose = graphql(
  `
    mutation EvaluationBatchClose($input: EvaluationBatchCloseInput!) {
      evaluationBatchClose(input: $input) {
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

export function useCloseBatch() {
  return useWrite(EvaluationBatchClose, (data) => data.evaluationBatchClose);
}
