import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingSubmit = graphql(
  `
    mutation LandingSubmit($input: LandingSubmitInput!) {
      landingSubmit(input: $input) {
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

export function useSubmitLanding() {
  return useWrite(LandingSubmit, (data) => data.landingSubmit);
}
