import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ServiceEntryAdmit = graphql(
  `
    mutation ServiceEntryAdmit($input: ServiceEntryAdmitInput!) {
      serviceEntryAdmit(input: $input) {
        serviceEntry {
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

export function useAdmit() {
  return useWrite(ServiceEntryAdmit, (data) => data.serviceEntryAdmit);
}
