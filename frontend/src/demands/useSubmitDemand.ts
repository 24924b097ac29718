import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

export const DemandSubmit = graphql(
  `
    mutation DemandSubmit($input: DemandSubmitInput!) {
      demandSubmit(input: $input) {
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
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useSubmitDemand() {
  return useWrite(DemandSubmit, (data) => data.demandSubmit);
}
