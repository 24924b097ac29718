import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

export const AchievementSubmit = graphql(
  `
    mutation AchievementSubmit($input: AchievementSubmitInput!) {
      achievementSubmit(input: $input) {
        achievement {
          id
          version
          stage
          submittedAt
          viewerCanEdit
          viewerCanSubmit
          viewerCanClaimLanding
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useSubmitAchievement() {
  return useWrite(AchievementSubmit, (data) => data.achievementSubmit);
}
