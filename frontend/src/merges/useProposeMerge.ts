import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const MergePropose = graphql(
  `
    mutation MergePropose($input: MergeProposeInput!) {
      mergePropose(input: $input) {
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

export function useProposeMerge() {
  return useWrite(MergePropose, (data) => data.mergePropose);
}
