import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AccountPasswordReset = graphql(
  `
    mutation AccountPasswordReset($input: PasswordResetInput!) {
      accountPasswordReset(input: $input) {
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

export function useResetPassword() {
  return useWrite(AccountPasswordReset, (data) => data.accountPasswordReset);
}
