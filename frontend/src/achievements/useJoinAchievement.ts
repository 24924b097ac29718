import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AchievementJoin = graphql(
  `
    mutation AchievementJoin($input: AchievementJoinInput!) {
      achievementJoin(input: $input) {
        achievement {
          id
          version
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useJoinAchievement() {
  return useWrite(AchievementJoin, (data) => data.achievementJoin);
}
