import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const LandingCorrect = graphql(
  `
    mutation LandingCorrect($input: LandingCorrectInput!) {
      landingCorrect(input: $input) {
        landing {
          id
          version
          corrects {
            id
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

export function useCorrectLanding() {
  return useWrite(LandingCorrect, (data) => data.landingCorrect);
}
