import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { RegistrationValuesFields } from "./registrationValues.ts";

export const AchievementRegister = graphql(
  `
    mutation AchievementRegister($input: AchievementRegisterInput!) {
      achievementRegister(input: $input) {
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
