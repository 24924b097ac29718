import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const TargetSet = graphql(
  `
    mutation TargetSet($input: TargetSetInput!) {
      targetSet(input: $input) {
        target {
          id
          version
          value
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useSetTarget() {
  return useWrite(TargetSet, (data) => data.targetSet);
}
