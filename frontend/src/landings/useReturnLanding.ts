import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingReturn = graphql(
  `
    mutation LandingReturn($input: LandingReturnInput!) {
      landingReturn(input: $input) {
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

export function useReturnLanding() {
  return useWrite(LandingReturn, (data) => data.landingReturn);
}
