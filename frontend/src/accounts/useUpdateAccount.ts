import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AccountUpdate = graphql(
  `
    mutation AccountUpdate($input: AccountUpdateInput!) {
      accountUpdate(input: $input) {
        account {
          id
          version
          displayName
          actsUntil
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useUpdateAccount() {
  return useWrite(AccountUpdate, (data) => data.accountUpdate);
}
