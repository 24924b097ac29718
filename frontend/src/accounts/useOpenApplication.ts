import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AccountApplicationOpen = graphql(
  `
    mutation AccountApplicationOpen($input: AccountApplicationOpenInput!) {
      accountApplicationOpen(input: $input) {
        accountApplication {
          id
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useOpenApplication() {
  return useWrite(AccountApplicationOpen, (data) => data.accountApplicationOpen);
}
