import { graphql } from "../graphql.ts";

/** Who saved a record when, to be told over a conflict. */
export const LaterChanges = graphql(`
  fragment LaterChanges on Change @_unmask {
    at
    version
    by {
      id
      displayName
    }
  }
`);
