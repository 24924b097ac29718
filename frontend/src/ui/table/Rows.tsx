import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ChooseBox } from "./ChooseBox.tsx";
import type { Column } from "./columns.ts";
import styles from "./ListTable.module.css";
import { type Place, rememberMeasured } from "./places.ts";
import type { Selection } from "./useSelection.ts";

/** So many rows stand in the document as they are: so few cost nothing, and print. */
const FEW = 60;

/** Rows beyond those in sight, above and below. */
const BEYOND = 12;

interface RowsProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  place: Place;
  compact: boolean;
  selection: Selection<Row> | undefined;
  chooseText: string;
}

/** The rows in sight, between two empty ones that are as high as the others would be. */
export function Rows<Row>({ place, compact, ...of }: RowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { columns, rows, rowKey } = of;
  const top = useTop(body);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (compact ? 34 : 42),
    overscan: BEYOND,
    scrollMargin: top,
    getItemKey: (index) => rowKey(rows[index] as Row),
    initialMeasurementsCache: place.measured,
    useFlushSync: false,
    enabled: rows.length > FEW,
  });
  useEffect(() => {
    return () => rememberMeasured(place, virtualizer.measurementsCache);
  }, [place, virtualizer]);
  const drawn = useRef(compact);
  useLayoutEffect(() => {
    if (drawn.current === compact) return;
    drawn.current = compact;
    virtualizer.measure();
  }, [compact, virtualizer]);
  const wide = columns.length + (of.selection ? 1 : 0);
  if (rows.length <= FEW) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: needed where CSS changes the display
      <tbody ref={body} role="rowgroup">
        {rows.map((row, index) => (
          <OneRow key={rowKey(row)} {...of} row={row} index={index} chosen={isChosen(of, row)} />
        ))}
      </tbody>
    );
  }
  const seen = virtualizer.getVirtualItems();
  const above = (seen[0]?.start ?? top) - top;
  const below = virtualizer.getTotalSize() - ((seen.at(-1)?.end ?? top) - top);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: needed where CSS changes the display
    <tbody ref={body} role="rowgroup">
      <Space height={above} wide={wide} />
      {seen.map(({ index, key }) => {
        const row = rows[index] as Row;
        return (
          <OneRow
            key={key}
            {...of}
            row={row}
            index={index}
            chosen={isChosen(of, row)}
            measure={virtualizer.measureElement}
          />
        );
      })}
      <Space height={below} wide={wide} />
    </tbody>
  );
}

function isChosen<Row>(
  { selection, rowKey }: Pick<RowsProps<Row>, "selection" | "rowKey">,
  row: Row,
) {
  return selection?.keys.has(rowKey(row)) ?? false;
}

function Space({ height, wide }: { height: number; wide: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it to focus
    <tr aria-hidden="true" className={styles.space}>
      <td colSpan={wide} style={{ height }} />
    </tr>
  );
}

interface OneRowProps<Row> extends Omit<RowsProps<Row>, "place" | "compact" | "rows" | "rowKey"> {
  row: Row;
  index: number;
  chosen: boolean;
  measure?: (row: Element | null) => void;
}

const OneRow = memo(function OneRow<Row>({
  columns,
  row,
  index,
  chosen,
  selection,
  chooseText,
  measure,
}: OneRowProps<Row>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: needed where CSS changes the display
    <tr ref={measure} data-index={index} role="row" aria-rowindex={index + 2}>
      {selection && (
        // biome-ignore lint/a11y/noRedundantRoles: needed where CSS changes the display
        <td role="cell" className={styles.choose}>
          <ChooseBox
            label={`${chooseText}：${selection.nameOf(row)}`}
            checked={chosen}
            onChange={() => selection.turn(row)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.key}
          // biome-ignore lint/a11y/noRedundantRoles: needed where CSS changes the display
          role="cell"
          data-label={column.title}
          className={cellClass(column)}
        >
          {column.render(row)}
        </td>
      ))}
    </tr>
  );
}) as <Row>(props: OneRowProps<Row>) => ReactElement;

/** How far below the page's top the rows begin. */
function useTop(body: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const box = body.current?.getBoundingClientRect();
    const now = box ? Math.round(box.top + window.scrollY) : 0;
    if (Math.abs(now - top) > 1) setTop(now);
  });
  return top;
}

function cellClass(column: { end?: boolean; lead?: boolean }): string | undefined {
  if (column.lead) return styles.lead;
  return column.end ? styles.end : undefined;
}
