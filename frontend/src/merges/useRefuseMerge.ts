import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const MergeRefuse = graphql(
  `
    mutation MergeRefuse($input: MergeRefuseInput!) {
      mergeRefuse(input: $input) {
        merge {
          id
          version
          state
          viewerCanDecide
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useRefuseMerge() {
  return useWrite(MergeRefuse, (data) => data.mergeRefuse);
}
