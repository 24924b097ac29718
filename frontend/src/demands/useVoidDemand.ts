import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const DemandVoid = graphql(
  `
    mutation DemandVoid($input: DemandVoidInput!) {
      demandVoid(input: $input) {
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

export function useVoidDemand() {
  return useWrite(DemandVoid, (data) => data.demandVoid);
}
