import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { ApplicationDetails } from "./applicationFields.ts";

const AccountApplicationHandIn = graphql(
  `
    mutation AccountApplicationHandIn($input: AccountApplicationHandInInput!) {
      accountApplicationHandIn(input: $input) {
        accountApplication {
          ...ApplicationDetails
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [ApplicationDetails, UserErrorFields],
);

export function useHandInApplication() {
  return useWrite(AccountApplicationHandIn, (data) => data.accountApplicationHandIn);
}
