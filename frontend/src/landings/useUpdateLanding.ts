import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingUpdate = graphql(
  `
    mutation LandingUpdate($input: LandingUpdateInput!) {
      landingUpdate(input: $input) {
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

export function useUpdateLanding() {
  return useWrite(LandingUpdate, (data) => data.landingUpdate);
}
