import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const EvaluationRecuse = graphql(
  `
    mutation EvaluationRecuse($input: EvaluationRecuseInput!) {
      evaluationRecuse(input: $input) {
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

export function useRecuse() {
  return useWrite(EvaluationRecuse, (data) => data.evaluationRecuse);
}
