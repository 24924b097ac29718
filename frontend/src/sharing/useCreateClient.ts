import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ApiClientCreate = graphql(
  `
    mutation ApiClientCreate($input: ApiClientCreateInput!) {
      apiClientCreate(input: $input) {
        apiClient {
          id
          name
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

export function useCreateClient() {
  return useWrite(ApiClientCreate, (data) => data.apiClientCreate);
}
