import { FileLinkFields } from "../files/FileLink.tsx";
import { graphql } from "../graphql.ts";
import { VerdictFields } from "../landings/VerdictView.tsx";

/** What a demand's reality rests on (DEM-1). */
export const ProofPanelFields = graphql(
  `
    fragment ProofPanelFields on Demand {
      proof
      real
      notRealBecause
      provedAt
      proofDecidedAt
      proofReason
      letterDated
      budget {
        text
        yuan
      }
      letter {
        ...FileLinkFields
      }
      proofDecidedBy {
        id
        displayName
      }
      reality {
        ...VerdictFields
      }
    }
  `,
  [FileLinkFields, VerdictFields],
);
