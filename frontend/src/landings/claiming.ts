import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";

export const LandingClaim = graphql(
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
