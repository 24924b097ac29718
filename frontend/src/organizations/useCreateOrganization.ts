import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const OrganizationCreate = graphql(
  `
    mutation OrganizationCreate($input: OrganizationCreateInput!) {
      organizationCreate(input: $input) {
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

export function useCreateOrganization() {
  return useWrite(OrganizationCreate, (data) => data.organizationCreate);
}
