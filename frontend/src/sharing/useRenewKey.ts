import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ApiClientRenewKey = graphql(
  `
    mutation ApiClientRenewKey($input: ApiClientRenewKeyInput!) {
      apiClientRenewKey(input: $input) {
        apiClient {
          id
          version
          keyStart
        }
        key
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useRenewKey() {
  return useWrite(ApiClientRenewKey, (data) => data.apiClientRenewKey);
}
