import { ViewerFields } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const SignIn = graphql(
  `
    mutation SignIn($input: SignInInput!) {
      signIn(input: $input) {
        viewer {
          ...ViewerFields
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [ViewerFields, UserErrorFields],
);

export function useSignIn() {
  return useWrite(SignIn, (data) => data.signIn);
}
