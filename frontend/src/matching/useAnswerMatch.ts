import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const MatchAnswer = graphql(
  `
    mutation MatchAnswer($input: MatchAnswerInput!) {
      matchAnswer(input: $input) {
        matchProposal {
          id
          version
          state
          viewerAnswersFor
          viewerCanWithdraw
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useAnswerMatch() {
  return useWrite(MatchAnswer, (data) => data.matchAnswer);
}
