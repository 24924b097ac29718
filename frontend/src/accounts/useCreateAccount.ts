import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AccountCreate = graphql(
  `
    mutation AccountCreate($input: AccountCreateInput!) {
      accountCreate(input: $input) {
        account {
          id
          version
          signInName
          displayName
          active
        }
        password
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useCreateAccount() {
  return useWrite(AccountCreate, (data) => data.accountCreate);
}
