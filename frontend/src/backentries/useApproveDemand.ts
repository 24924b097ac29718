import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const DemandBackEntryApprove = graphql(
  `
    mutation DemandBackEntryApprove($input: DemandBackEntryApproveInput!) {
      demandBackEntryApprove(input: $input) {
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

export function useApproveDemand() {
  return useWrite(DemandBackEntryApprove, (data) => data.demandBackEntryApprove);
}
