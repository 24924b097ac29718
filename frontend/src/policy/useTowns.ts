import { useMemo } from "react";
import { useQuery } from "urql";
import { ViewerQuery } from "../app/viewer.ts";
import { choicesFrom, type Offered } from "./endable.ts";

/** The city's towns and parks, to choose from: they came with who the viewer is. */
export function useTowns(): Offered[] {
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: "cache-first" });
  return useMemo(() => choicesFrom(data?.towns.nodes ?? []), [data]);
}
