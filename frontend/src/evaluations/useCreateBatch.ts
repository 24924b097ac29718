import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const EvaluationBatchCreate = graphql(
  `
    mutation EvaluationBatchCreate($input: EvaluationBatchCreateInput!) {
      evaluationBatchCreate(input: $input) {
        evaluationBatch {
          id
          version
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useCreateBatch() {
  return useWrite(EvaluationBatchCreate, (data) => data.evaluationBatchCreate);
}
