import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const DemandJoin = graphql(
  `
    mutation DemandJoin($input: DemandJoinInput!) {
      demandJoin(input: $input) {
        demand {
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

export function useJoinDemand() {
  return useWrite(DemandJoin, (data) => data.demandJoin);
}
