import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { DemandValuesFields } from "./demandValues.ts";

export const DemandRegister = graphql(
  `
    mutation DemandRegister($input: DemandRegisterInput!) {
      demandRegister(input: $input) {
        demand {
          id
          version
          stage
          submittedAt
          proof
          real
          notRealBecause
          viewerCanEdit
          viewerCanProve
          viewerCanConfirm
          ...DemandValuesFields
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [DemandValuesFields, UserErrorFields],
);
