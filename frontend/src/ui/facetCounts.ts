import type { Counted } from "./counted.ts";

/** A list's facet, with what it says of the whole. */
interface Tallied extends Counted {
  facets: Partial<Record<string, unknown>> & { isExact: boolean };
}

interface FacetValue {
  value: string | null;
  count: number;
}

/** How many records of the list have the value, by a facet of it. */
export function countIn(
  list: Tallied | null | undefined,
  values: readonly FacetValue[] | undefined,
  value: string,
): Counted | undefined {
  if (!list || !values) return undefined;
  const count = values.find((one) => one.value === value)?.count ?? 0;
  return { totalCount: count, totalCountIsExact: list.facets.isExact };
}
