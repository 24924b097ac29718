import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingClaim = graphql(
  `
    mutation LandingClaim($input: LandingClaimInput!) {
      landingClaim(input: $input) {
        landing {
          id
          version
          state
          viewerCanEdit
          viewerCanSubmit
          viewerCanVerify
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useClaimLanding() {
  return useWrite(LandingClaim, (data) => data.landingClaim);
}
