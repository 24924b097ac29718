import type { Column } from "./columns.ts";
import type { Layout } from "./layout.ts";

/** Pixels of a column that says nothing of its width. */
const USUAL = 150;

/** Pixels that are left to what a row is called, at least. */
const LEAD = 260;

/** How wide each column is; the one without a width takes what is left. */
export function widthsOf<Row>(columns: readonly Column<Row>[], { widths }: Layout) {
  const of: Record<string, number | undefined> = {};
  let total = 0;
  for (const { key, width, lead } of columns) {
    of[key] = widths[key] ?? (lead ? undefined : Number.parseInt(width ?? "", 10) || USUAL);
    total += of[key] ?? LEAD;
  }
  return { of, total };
}
