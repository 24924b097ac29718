import { FileLinkFields } from "../files/FileLink.tsx";
import { graphql, type ResultOf } from "../graphql.ts";

/** What is read of a demand to screen it. */
export const ToScreen = graphql(
  `
    fragment ToScreen on Demand @_unmask {
      id
      version
      title
      problem
      keyTechnology
      targets
      months
      budget {
        text
        yuan
      }
      firm {
        id
        name
      }
      town {
        id
        name
        nameEn
      }
      industry {
        id
        name
        nameEn
      }
      letter {
        ...FileLinkFields
      }
    }
  `,
  [FileLinkFields],
);

export type DemandToScreen = ResultOf<typeof ToScreen>;

/** A screening with what was judged. */
export const Screened = graphql(`
  fragment Screened on DemandScreening @_unmask {
    id
    version
    holds
    screenedAt
    screenedBy {
      id
      displayName
    }
    problem {
      holds
      reason
    }
    targets {
      holds
      reason
    }
    feasibility {
      holds
      reason
    }
    demand {
      id
      title
      firm {
        id
        name
      }
    }
    serviceEntry {
      id
    }
  }
`);

export type ScreenedDemand = ResultOf<typeof Screened>;
