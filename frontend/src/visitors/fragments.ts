import { type FragmentOf, graphql } from "../graphql.ts";

export const FacetFields = graphql(`
  fragment FacetFields on FacetValue @_unmask {
    value
    label
    count
  }
`);

export type FacetFound = FragmentOf<typeof FacetFields>;

export const PageFields = graphql(`
  fragment PageFields on PageInfo @_unmask {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);
