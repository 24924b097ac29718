import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingCreditReassign = graphql(
  `
    mutation LandingCreditReassign($input: LandingCreditReassignInput!) {
      landingCreditReassign(input: $input) {
        landing {
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

export function useReassignCredit() {
  return useWrite(LandingCreditReassign, (data) => data.landingCreditReassign);
}
