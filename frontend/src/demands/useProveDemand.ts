import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { ProofPanelFields } from "./proofFields.ts";

const DemandProve = graphql(
  `
    mutation DemandProve($input: DemandProveInput!) {
      demandProve(input: $input) {
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

export function useProveDemand() {
  return useWrite(DemandProve, (data) => data.demandProve);
}
