import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { RegistrationValuesFields } from "./registrationValues.ts";

export const AchievementUpdate = graphql(
  `
    mutation AchievementUpdate($input: AchievementUpdateInput!) {
      achievementUpdate(input: $input) {
        achievement {
          id
          version
          stage
          viewerCanEdit
          viewerCanSubmit
          ...RegistrationValuesFields
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [RegistrationValuesFields, UserErrorFields],
);
