import { graphql, type ResultOf } from "../graphql.ts";
import { HighlightFields } from "../ui/highlights.ts";
import { FacetFields, PageFields } from "../visitors/fragments.ts";
import { PublicationFactsFields } from "./PublicationFacts.tsx";

/**
 * A page of the showcase. A facet of which something is chosen is counted without that choice, so
 * that it says what else there would be.
 */
export const ShowcaseQuery = graphql(
  `
    query Showcase(
      $search: String
      $after: String
      $before: String
      $last: Int
      $filter: PublicationFilter = { standing: { eq: true } }
      $otherKinds: PublicationFilter
      $otherIndustries: PublicationFilter
      $otherTrls: PublicationFilter
      $otherReporters: PublicationFilter
      $ofKinds: Boolean! = false
      $ofIndustries: Boolean! = false
      $ofTrls: Boolean! = false
      $ofReporters: Boolean! = false
      $named: [ID!]! = []
    ) {
      publications(
        first: 20
        after: $after
        before: $before
        last: $last
        filter: $filter
        search: $search
      ) {
        totalCount
        totalCountIsExact
        facets {
          kind {
            ...FacetFields
          }
          industry {
            ...FacetFields
          }
          trl {
            ...FacetFields
          }
          reporter {
            ...FacetFields
          }
        }
        pageInfo {
          ...PageFields
        }
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            id
            title
            summary
            ...PublicationFactsFields
          }
        }
      }
      kinds: publications(first: 0, filter: $otherKinds, search: $search) @include(if: $ofKinds) {
        facets {
          kind {
            ...FacetFields
          }
        }
      }
      industries: publications(first: 0, filter: $otherIndustries, search: $search)
        @include(if: $ofIndustries) {
        facets {
          industry {
            ...FacetFields
          }
        }
      }
      trls: publications(first: 0, filter: $otherTrls, search: $search) @include(if: $ofTrls) {
        facets {
          trl {
            ...FacetFields
          }
        }
      }
      reporters: publications(first: 0, filter: $otherReporters, search: $search)
        @include(if: $ofReporters) {
        facets {
          reporter {
            ...FacetFields
          }
        }
      }
      registeredResults(first: 0, search: $search) {
        totalCount
        totalCountIsExact
      }
      nodes(ids: $named) {
        __typename
        id
        ... on Industry {
          name
          nameEn
        }
        ... on Organization {
          called: name
          calledEn: nameEn
        }
      }
    }
  `,
  [FacetFields, PageFields, HighlightFields, PublicationFactsFields],
);

export type Showcase = ResultOf<typeof ShowcaseQuery>;
