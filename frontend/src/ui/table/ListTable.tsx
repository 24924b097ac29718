import { type CSSProperties, type ReactNode, useMemo } from "react";
import { ExportButton } from "../ExportButton.tsx";
import type { Listing } from "../exporting.ts";
import { useT } from "../language.ts";
import { BulkBar } from "./BulkBar.tsx";
import { type Column, exported } from "./columns.ts";
import { HeadRow } from "./HeadRow.tsx";
import styles from "./ListTable.module.css";
import { arranged, type Layout } from "./layout.ts";
import { MoreRows } from "./MoreRows.tsx";
import { Rows } from "./Rows.tsx";
import type { List, Paged } from "./useList.ts";
import type { Selection } from "./useSelection.ts";
import { ViewMenu } from "./ViewMenu.tsx";
import { widthsOf } from "./widths.ts";

export interface ListTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty: ReactNode;
  list: List<unknown, Paged>;
  listing: Listing["list"];
  layout: Layout;
  onLayout: (layout: Layout) => void;
  /** Stands at the head of the table: the views that were saved of it. */
  views?: ReactNode;
  /** Where rows can be chosen, to do something with several of them. */
  selection?: Selection<Row>;
}

/**
 * A library as its people work in it: the columns they want, as wide as they want; further pages
 * come while they scroll, and only the rows in sight stand in the document.
 */
export function ListTable<Row>({
  caption,
  columns,
  rows: found,
  rowKey,
  empty,
  list,
  listing,
  layout,
  onLayout,
  views,
  selection,
}: ListTableProps<Row>) {
  const t = useT();
  // What moved on between two pages is in both.
  const rows = useMemo(
    () => [...new Map(found.map((row) => [rowKey(row), row])).values()],
    [found, rowKey],
  );
  const shown = arranged(columns, layout);
  const widths = widthsOf(shown, layout);
  const counted = list.pages[0];
  if (rows.length === 0 || !counted) {
    return (
      <>
        {views && <div className={styles.tools}>{views}</div>}
        <div className={styles.empty}>{empty}</div>
      </>
    );
  }
  const known = (counted.totalCountIsExact ?? true) ? counted.totalCount + 1 : -1;
  return (
    <>
      <div className={styles.tools}>
        {views}
        <ViewMenu columns={columns} layout={layout} onLayout={onLayout} />
        <ExportButton
          caption={caption}
          listing={{ operation: list.result.operation, list: listing }}
          columns={exported(shown)}
        />
      </div>
      {selection && <BulkBar selection={selection} rows={rows} list={list} />}
      <div className={styles.scroll}>
        {/* biome-ignore-start lint/a11y/noRedundantRoles: needed where CSS changes the display */}
        <table
          className={styles.table}
          data-density={layout.density}
          role="table"
          aria-rowcount={known}
          style={{ "--narrowest": `${widths.total}px` } as CSSProperties}
        >
          <caption className={styles.hidden}>{caption}</caption>
          <colgroup>
            {selection && <col style={{ width: 40 }} />}
            {shown.map(({ key }) => (
              <col key={key} style={{ width: widths.of[key] }} />
            ))}
          </colgroup>
          <thead role="rowgroup">
            <HeadRow
              columns={shown}
              rows={rows}
              selection={selection}
              onResize={(column, width) =>
                onLayout({ ...layout, widths: { ...layout.widths, [column]: width } })
              }
            />
          </thead>
          <Rows
            columns={shown}
            rows={rows}
            rowKey={rowKey}
            place={list.place}
            compact={layout.density === "COMPACT"}
            selection={selection}
            chooseText={t("选择此行", "Choose this row")}
          />
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: needed where CSS changes the display */}
      </div>
      <MoreRows list={list} shown={rows.length} counted={counted} />
    </>
  );
}
