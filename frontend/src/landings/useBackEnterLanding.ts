import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingBackEnter = graphql(
  `
    mutation LandingBackEnter($input: LandingBackEnterInput!) {
      landingBackEnter(input: $input) {
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

export function useBackEnterLanding() {
  return useWrite(LandingBackEnter, (data) => data.landingBackEnter);
}
