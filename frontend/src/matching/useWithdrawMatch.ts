import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const MatchWithdraw = graphql(
  `
    mutation MatchWithdraw($input: MatchWithdrawInput!) {
      matchWithdraw(input: $input) {
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

export function useWithdrawMatch() {
  return useWrite(MatchWithdraw, (data) => data.matchWithdraw);
}
