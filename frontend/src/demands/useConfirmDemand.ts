import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { ProofPanelFields } from "./proofFields.ts";

const DemandConfirm = graphql(
  `
    mutation DemandConfirm($input: DemandConfirmInput!) {
      demandConfirm(input: $input) {
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
          ...ProofPanelFields
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [ProofPanelFields, UserErrorFields],
);

export function useConfirmDemand() {
  return useWrite(DemandConfirm, (data) => data.demandConfirm);
}
