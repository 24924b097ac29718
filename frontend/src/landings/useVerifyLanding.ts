import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingVerify = graphql(
  `
    mutation LandingVerify($input: LandingVerifyInput!) {
      landingVerify(input: $input) {
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

export function useVerifyLanding() {
  return useWrite(LandingVerify, (data) => data.landingVerify);
}
