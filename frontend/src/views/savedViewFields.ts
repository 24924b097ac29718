import { graphql } from "../graphql.ts";

export const SavedViewFields = graphql(`
  fragment SavedViewFields on SavedView @_unmask {
    id
    version
    name
    address
    density
    columns {
      key
      width
    }
  }
`);
