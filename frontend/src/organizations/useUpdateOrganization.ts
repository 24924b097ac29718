import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const OrganizationUpdate = graphql(
  `
    mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
      organizationUpdate(input: $input) {
        organization {
          id
          version
          name
          shortName
          kind
          active
          business
          industry {
            id
            name
            nameEn
          }
          creditCode
          town {
            id
            name
            nameEn
          }
          flags {
            id
            flag
            validFrom
            validTo
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

export function useUpdateOrganization() {
  return useWrite(OrganizationUpdate, (data) => data.organizationUpdate);
}
