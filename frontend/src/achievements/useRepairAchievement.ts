import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

export const AchievementReturn = graphql(
  `
    mutation AchievementReturn($input: AchievementReturnInput!) {
      achievementReturn(input: $input) {
        achievement {
          id
          version
          stage
          repairReason
          viewerCanRepair
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

const AchievementVoid = graphql(
  `
    mutation AchievementVoid($input: AchievementVoidInput!) {
      achievementVoid(input: $input) {
        achievement {
          id
          version
          stage
          repairReason
          viewerCanRepair
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useReturnAchievement() {
  return useWrite(AchievementReturn, (data) => data.achievementReturn);
}

export function useVoidAchievement() {
  return useWrite(AchievementVoid, (data) => data.achievementVoid);
}
