import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const ServiceRecordAdd = graphql(
  `
    mutation ServiceRecordAdd($input: ServiceRecordAddInput!) {
      serviceRecordAdd(input: $input) {
        serviceRecord {
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

export function useAddRecord() {
  return useWrite(ServiceRecordAdd, (data) => data.serviceRecordAdd);
}
