import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ApiClientUpdate = graphql(
  `
    mutation ApiClientUpdate($input: ApiClientUpdateInput!) {
      apiClientUpdate(input: $input) {
        apiClient {
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

export function useUpdateClient() {
  return useWrite(ApiClientUpdate, (data) => data.apiClientUpdate);
}
