import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const MatchPropose = graphql(
  `
    mutation MatchPropose($input: MatchProposeInput!) {
      matchPropose(input: $input) {
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

export function useProposeMatch() {
  return useWrite(MatchPropose, (data) => data.matchPropose);
}
