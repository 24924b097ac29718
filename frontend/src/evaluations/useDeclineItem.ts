import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const EvaluationItemDecline = graphql(
  `
    mutation EvaluationItemDecline($input: EvaluationItemDeclineInput!) {
      evaluationItemDecline(input: $input) {
        evaluationItem {
          id
          version
          outcome
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useDeclineItem() {
  return useWrite(EvaluationItemDecline, (data) => data.evaluationItemDecline);
}
