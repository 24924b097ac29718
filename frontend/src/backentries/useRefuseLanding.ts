import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingBackEntryRefuse = graphql(
  `
    mutation LandingBackEntryRefuse($input: LandingBackEntryRefuseInput!) {
      landingBackEntryRefuse(input: $input) {
        landing {
          id
          version
          verifiedAt
          backState
          backOn
          backReason
          viewerCanBackEnter
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useRefuseLanding() {
  return useWrite(LandingBackEntryRefuse, (data) => data.landingBackEntryRefuse);
}
