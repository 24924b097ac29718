import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const DemandBackEnter = graphql(
  `
    mutation DemandBackEnter($input: DemandBackEnterInput!) {
      demandBackEnter(input: $input) {
        demand {
          id
          version
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

export function useBackEnterDemand() {
  return useWrite(DemandBackEnter, (data) => data.demandBackEnter);
}
