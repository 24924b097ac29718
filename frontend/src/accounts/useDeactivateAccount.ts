import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AccountDeactivate = graphql(
  `
    mutation AccountDeactivate($input: AccountDeactivateInput!) {
      accountDeactivate(input: $input) {
        account {
          id
          version
          signInName
          displayName
          active
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useDeactivateAccount() {
  return useWrite(AccountDeactivate, (data) => data.accountDeactivate);
}
