import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ProgressPublish = graphql(
  `
    mutation ProgressPublish($input: ProgressPublishInput!) {
      progressPublish(input: $input) {
        progressSnapshot {
          id
          year
          publishedAt
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function usePublishProgress() {
  return useWrite(ProgressPublish, (data) => data.progressPublish);
}
