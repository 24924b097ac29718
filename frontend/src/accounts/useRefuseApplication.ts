import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { ApplicationDetails } from "./applicationFields.ts";

const AccountApplicationRefuse = graphql(
  `
    mutation AccountApplicationRefuse($input: AccountApplicationRefuseInput!) {
      accountApplicationRefuse(input: $input) {
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

export function useRefuseApplication() {
  return useWrite(AccountApplicationRefuse, (data) => data.accountApplicationRefuse);
}
