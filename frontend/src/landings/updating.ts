import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { ClaimValuesFields } from "./claimValues.ts";

export const LandingUpdate = graphql(
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
