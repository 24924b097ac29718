import { FileLinkFields } from "../files/FileLink.tsx";
import { graphql } from "../graphql.ts";

/** An application as its firm and the center's staff see it. */
export const ApplicationDetails = graphql(
  `
    fragment ApplicationDetails on AccountApplication @_unmask {
      id
      version
      state
      firmName
      creditCode
      contactName
      contactPhone
      handedInAt
      reason
      decidedAt
      invitationConfirmed
      viewerCanHandIn
      viewerCanDecide
      town {
        id
        name
        nameEn
      }
      invitedBy {
        id
        name
      }
      licence {
        id
        ...FileLinkFields
      }
      authorization {
        id
        ...FileLinkFields
      }
    }
  `,
  [FileLinkFields],
);
