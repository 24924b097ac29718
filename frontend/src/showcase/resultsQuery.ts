import { graphql, type ResultOf } from "../graphql.ts";
import { HighlightFields } from "../ui/highlights.ts";
import { FacetFields, PageFields } from "../visitors/fragments.ts";
import { ResultFactsFields } from "./ResultFacts.tsx";

/** A page of the registered results. */
export const ShownResultsQuery = graphql(
  `
    query ShownResults(
      $search: String
      $after: String
      $before: String
      $last: Int
      $filter: RegisteredResultFilter
    ) {
      registeredResults(
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
          discipline {
            ...FacetFields
          }
          source {
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
            abstract
            ...ResultFactsFields
          }
        }
      }
      publications(first: 0, filter: { standing: { eq: true } }, search: $search) {
        totalCount
        totalCountIsExact
      }
    }
  `,
  [FacetFields, PageFields, HighlightFields, ResultFactsFields],
);

/** Where something is chosen: its facets counted without that choice, as those of the showcase. */
export const ResultChoicesQuery = graphql(
  `
    query ResultChoices(
      $search: String
      $otherDisciplines: RegisteredResultFilter
      $otherSources: RegisteredResultFilter
      $ofDisciplines: Boolean! = false
      $ofSources: Boolean! = false
    ) {
      disciplines: registeredResults(first: 0, filter: $otherDisciplines, search: $search)
        @include(if: $ofDisciplines) {
        facets {
          discipline {
            ...FacetFields
          }
        }
      }
      sources: registeredResults(first: 0, filter: $otherSources, search: $search)
        @include(if: $ofSources) {
        facets {
          source {
            ...FacetFields
          }
        }
      }
    }
  `,
  [FacetFields],
);

export type ShownResults = ResultOf<typeof ShownResultsQuery>;
export type ResultChoices = ResultOf<typeof ResultChoicesQuery>;
