import type { ReactNode } from "react";
import styles from "./DataTable.module.css";
import { ExportButton } from "./ExportButton.tsx";
import type { Cell, ExportColumn, Listing } from "./exporting.ts";

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

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty: ReactNode;
  /** Where all of the list may be exported. */
  listing?: Listing;
}

/**
 * A table of one page of records: cursors page it, the server orders and filters it, so it only
 * shows. On a narrow screen each row becomes a card; the roles are stated because `display: block`
 * takes them away.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  listing,
}: DataTableProps<Row>) {
  if (rows.length === 0) {
    return <div className={styles.empty}>{empty}</div>;
  }
  return (
    <>
      {listing && <ExportButton caption={caption} listing={listing} columns={exported(columns)} />}
      <div className={styles.scroll}>
        {/* biome-ignore-start lint/a11y/noRedundantRoles: needed where CSS changes the display */}
        <table className={styles.table} role="table">
          <caption className={styles.hidden}>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  role="columnheader"
                  className={column.end ? styles.end : undefined}
                  style={{ width: column.width }}
                >
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column) => (
                  <td
                    key={column.key}
                    role="cell"
                    data-label={column.title}
                    className={cellClass(column)}
                  >
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: needed where CSS changes the display */}
      </div>
    </>
  );
}

function exported<Row>(columns: readonly Column<Row>[]): ExportColumn[] {
  return columns.flatMap(({ title, cell }) => (cell ? [{ title, cells: [cell].flat() }] : []));
}

function cellClass(column: { end?: boolean; lead?: boolean }): string | undefined {
  if (column.lead) return styles.lead;
  return column.end ? styles.end : undefined;
}
