import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AchievementPublish = graphql(
  `
    mutation AchievementPublish($input: PublishInput!) {
      achievementPublish(input: $input) {
        publication {
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

export function usePublish() {
  return useWrite(AchievementPublish, (data) => data.achievementPublish);
}
