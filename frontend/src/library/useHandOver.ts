import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

export const ServiceEntryHandOver = graphql(
  `
    mutation ServiceEntryHandOver($input: ServiceEntryHandOverInput!) {
      serviceEntryHandOver(input: $input) {
        serviceEntry {
          id
          version
          accountable {
            id
            displayName
          }
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useHandOver() {
  return useWrite(ServiceEntryHandOver, (data) => data.serviceEntryHandOver);
}
