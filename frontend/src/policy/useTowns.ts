import { useMemo } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { choicesFrom, type Offered } from "./endable.ts";

const TownsQuery = graphql(`
  query Towns {
    towns(first: 100) {
      nodes {
        id
        name
        nameEn
        validTo
      }
    }
  }
`);

/** The city's towns and parks, to choose from. */
export function useTowns(): Offered[] {
  const [{ data }] = useQuery({ query: TownsQuery, requestPolicy: "cache-first" });
  return useMemo(() => choicesFrom(data?.towns.nodes ?? []), [data]);
}
