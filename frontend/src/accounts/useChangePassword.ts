import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const PasswordChange = graphql(
  `
    mutation PasswordChange($input: PasswordChangeInput!) {
      passwordChange(input: $input) {
        account {
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

export function useChangePassword() {
  return useWrite(PasswordChange, (data) => data.passwordChange);
}
