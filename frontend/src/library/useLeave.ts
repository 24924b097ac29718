import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ServiceEntryLeave = graphql(
  `
    mutation ServiceEntryLeave($input: ServiceEntryLeaveInput!) {
      serviceEntryLeave(input: $input) {
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

export function useLeave() {
  return useWrite(ServiceEntryLeave, (data) => data.serviceEntryLeave);
}
