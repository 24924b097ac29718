import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const AuditVerify = graphql(
  `
    mutation AuditVerify($input: AuditVerifyInput!) {
      auditVerify(input: $input) {
        auditCheck {
          complete
          holds
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useVerifyChain() {
  return useWrite(AuditVerify, (data) => data.auditVerify);
}
