import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { ProofPanelFields } from "./proofFields.ts";

const DemandReturnProof = graphql(
  `
    mutation DemandReturnProof($input: DemandReturnProofInput!) {
      demandReturnProof(input: $input) {
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

export function useReturnProof() {
  return useWrite(DemandReturnProof, (data) => data.demandReturnProof);
}
