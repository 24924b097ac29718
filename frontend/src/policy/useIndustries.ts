import { useMemo } from "react";
import { useQuery } from "urql";
import { ViewerQuery } from "../app/viewer.ts";
import { choicesFrom, type Offered } from "./endable.ts";

/** The plan's industries, to choose from: they came with who the viewer is. */
export function useIndustries(): Offered[] {
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: "cache-first" });
  return useMemo(() => choicesFrom(data?.industries.nodes ?? []), [data]);
}
