import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AchievementBackEntryApprove = graphql(
  `
    mutation AchievementBackEntryApprove($input: AchievementBackEntryApproveInput!) {
      achievementBackEntryApprove(input: $input) {
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

export function useApproveAchievement() {
  return useWrite(AchievementBackEntryApprove, (data) => data.achievementBackEntryApprove);
}
