import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AchievementBackEntryRefuse = graphql(
  `
    mutation AchievementBackEntryRefuse($input: AchievementBackEntryRefuseInput!) {
      achievementBackEntryRefuse(input: $input) {
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

export function useRefuseAchievement() {
  return useWrite(AchievementBackEntryRefuse, (data) => data.achievementBackEntryRefuse);
}
