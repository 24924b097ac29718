import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { ClaimValuesFields } from "./claimValues.ts";

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
          ...ClaimValuesFields
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [ClaimValuesFields, UserErrorFields],
);

export function useUpdateLanding() {
  return useWrite(LandingUpdate, (data) => data.landingUpdate);
}
