import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ServiceEntryAdmitRecommended = graphql(
  `
    mutation ServiceEntryAdmitRecommended($input: ServiceEntryAdmitRecommendedInput!) {
      serviceEntryAdmitRecommended(input: $input) {
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

export function useAdmitRecommended() {
  return useWrite(ServiceEntryAdmitRecommended, (data) => data.serviceEntryAdmitRecommended);
}
