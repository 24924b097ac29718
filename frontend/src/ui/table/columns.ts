import type { ReactNode } from "react";
import type { Cell, ExportColumn } from "../exporting.ts";

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  width?: string;
  /** Numbers stand at the end of their column. */
  end?: boolean;
  /** What the row is called: its heading where rows become cards. */
  lead?: boolean;
  /** What an export has of it; what is only to be done with a row is left out. */
  cell?: Cell | readonly Cell[];
}

export function exported<Row>(columns: readonly Column<Row>[]): ExportColumn[] {
  return columns.flatMap(({ title, cell }) => (cell ? [{ title, cells: [cell].flat() }] : []));
}
