import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const DemandBackEntryRefuse = graphql(
  `
    mutation DemandBackEntryRefuse($input: DemandBackEntryRefuseInput!) {
      demandBackEntryRefuse(input: $input) {
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

export function useRefuseDemand() {
  return useWrite(DemandBackEntryRefuse, (data) => data.demandBackEntryRefuse);
}
