import { numberText } from "./numberText.ts";
/** A list's count as the server gives it: beyond what it counts it says only that there are more. */
export interface Counted {
  totalCount: number;
  /** Left out where all were asked for. */
  totalCountIsExact?: boolean;
}

/** The count as people read it: `10,000+` where there are more. */
export function countText({ totalCount, totalCountIsExact = true }: Counted): string {
  return `${numberText(totalCount)}${totalCountIsExact ? "" : "+"}`;
}

/** The same as the beginning of a phrase in Chinese, such as 「多于 10,000 条」. */
export function inAll({ totalCount, totalCountIsExact = true }: Counted): string {
  return `${totalCountIsExact ? "共" : "多于"} ${numberText(totalCount)}`;
}
