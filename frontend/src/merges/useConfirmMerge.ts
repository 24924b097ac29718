import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const MergeConfirm = graphql(
  `
    mutation MergeConfirm($input: MergeConfirmInput!) {
      mergeConfirm(input: $input) {
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

export function useConfirmMerge() {
  return useWrite(MergeConfirm, (data) => data.mergeConfirm);
}
