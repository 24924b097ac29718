import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { DemandValuesFields } from "./demandValues.ts";

export const DemandUpdate = graphql(
  `
    mutation DemandUpdate($input: DemandUpdateInput!) {
      demandUpdate(input: $input) {
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
