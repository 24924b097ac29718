import { graphql, type ResultOf } from "../graphql.ts";
import { HighlightFields } from "../ui/highlights.ts";
import { FacetFields, PageFields } from "../visitors/fragments.ts";
import { PublicationFactsFields } from "./PublicationFacts.tsx";

/** A page of the showcase. It is short enough to go by GET with its text in the address. */
export const ShowcaseQuery = graphql(
  `
    query Showcase(
      $search: String
      $after: String
      $before: String
      $last: Int
      $filter: PublicationFilter = { standing: { eq: true } }
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
      registeredResults(first: 0, search: $search) {
        totalCount
        totalCountIsExact
      }
    }
  `,
  [FacetFields, PageFields, HighlightFields, PublicationFactsFields],
);

/**
 * Where something is chosen: each facet of which it is, counted without that choice, so that it
 * says what else there would be; and what the chosen records are called.
 */
export const ShowcaseChoicesQuery = graphql(
  `
    query ShowcaseChoices(
      $search: String
      $otherKinds: PublicationFilter
      $otherIndustries: PublicationFilter
      $otherTrls: PublicationFilter
      $otherReporters: PublicationFilter
      $ofKinds: Boolean! = false
      $ofIndustries: Boolean! = false
      $ofTrls: Boolean! = false
      $ofReporters: Boolean! = false
      $named: [ID!]!
    ) {
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
  [FacetFields],
);

export type Showcase = ResultOf<typeof ShowcaseQuery>;
export type ShowcaseChoices = ResultOf<typeof ShowcaseChoicesQuery>;
