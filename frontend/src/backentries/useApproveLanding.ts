import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingBackEntryApprove = graphql(
  `
    mutation LandingBackEntryApprove($input: LandingBackEntryApproveInput!) {
      landingBackEntryApprove(input: $input) {
        landing {
          id
          version
          verifiedAt
          backState
          backOn
          backReason
          viewerCanBackEnter
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useApproveLanding() {
  return useWrite(LandingBackEntryApprove, (data) => data.landingBackEntryApprove);
}
