import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { ApplicationDetails } from "./applicationFields.ts";

const AccountApplicationActivate = graphql(
  `
    mutation AccountApplicationActivate($input: AccountApplicationActivateInput!) {
      accountApplicationActivate(input: $input) {
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

export function useActivateApplication() {
  return useWrite(AccountApplicationActivate, (data) => data.accountApplicationActivate);
}
