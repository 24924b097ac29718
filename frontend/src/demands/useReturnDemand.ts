import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

export const DemandReturn = graphql(
  `
    mutation DemandReturn($input: DemandReturnInput!) {
      demandReturn(input: $input) {
        demand {
          id
          version
          stage
          repairReason
          viewerCanRepair
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useReturnDemand() {
  return useWrite(DemandReturn, (data) => data.demandReturn);
}
