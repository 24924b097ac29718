import type { ReactNode } from "react";
import styles from "./DataTable.module.css";
import { ExportButton } from "./ExportButton.tsx";
import type { Listing } from "./exporting.ts";
import { type Column, exported } from "./table/columns.ts";

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
      {listing && (
        <div className={styles.tools}>
          <ExportButton caption={caption} listing={listing} columns={exported(columns)} />
        </div>
      )}
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

function cellClass(column: { end?: boolean; lead?: boolean }): string | undefined {
  if (column.lead) return styles.lead;
  return column.end ? styles.end : undefined;
}
