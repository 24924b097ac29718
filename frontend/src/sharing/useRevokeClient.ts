import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ApiClientRevoke = graphql(
  `
    mutation ApiClientRevoke($input: ApiClientRevokeInput!) {
      apiClientRevoke(input: $input) {
        apiClient {
          id
          version
          active
          revokedAt
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useRevokeClient() {
  return useWrite(ApiClientRevoke, (data) => data.apiClientRevoke);
}
