import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AchievementBackEnter = graphql(
  `
    mutation AchievementBackEnter($input: AchievementBackEnterInput!) {
      achievementBackEnter(input: $input) {
        achievement {
          id
          version
          backState
          backOn
          backReason
          viewerCanBackEnter
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useBackEnterAchievement() {
  return useWrite(AchievementBackEnter, (data) => data.achievementBackEnter);
}
