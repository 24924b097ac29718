import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ServiceEntryAdmitDemand = graphql(
  `
    mutation ServiceEntryAdmitDemand($input: ServiceEntryAdmitDemandInput!) {
      serviceEntryAdmitDemand(input: $input) {
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

export function useAdmitDemand() {
  return useWrite(ServiceEntryAdmitDemand, (data) => data.serviceEntryAdmitDemand);
}
