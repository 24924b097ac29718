import { useMemo } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { choicesFrom, type Offered } from "./endable.ts";

const IndustriesQuery = graphql(`
  query Industries {
    industries(first: 100) {
      nodes {
        id
        name
        nameEn
        validTo
      }
    }
  }
`);

/** The plan's industries, to choose from. */
export function useIndustries(): Offered[] {
  const [{ data }] = useQuery({ query: IndustriesQuery, requestPolicy: "cache-first" });
  return useMemo(() => choicesFrom(data?.industries.nodes ?? []), [data]);
}
