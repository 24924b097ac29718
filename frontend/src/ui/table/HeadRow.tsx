import { useT } from "../language.ts";
import { ChooseBox } from "./ChooseBox.tsx";
import { ColumnEdge } from "./ColumnEdge.tsx";
import type { Column } from "./columns.ts";
import styles from "./ListTable.module.css";
import type { Selection } from "./useSelection.ts";

interface HeadRowProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  selection: Selection<Row> | undefined;
  onResize: (column: string, width: number) => void;
}

/** What the columns are called, each with an edge that makes it wider or narrower. */
export function HeadRow<Row>({ columns, rows, selection, onResize }: HeadRowProps<Row>) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: needed where CSS changes the display
    <tr role="row" aria-rowindex={1}>
      {selection && (
        // biome-ignore lint/a11y/noRedundantRoles: needed where CSS changes the display
        <th scope="col" role="columnheader" className={styles.choose}>
          <ChooseBox
            label={t("选择已显示的全部行", "Choose all rows shown")}
            checked={selection.keys.size > 0 && selection.hasAll(rows)}
            some={selection.keys.size > 0 && !selection.hasAll(rows)}
            onChange={(checked) => (checked ? selection.choose(rows) : selection.clear())}
          />
        </th>
      )}
      {columns.map(({ key, title, end }) => (
        <th
          key={key}
          scope="col"
          // biome-ignore lint/a11y/noRedundantRoles: needed where CSS changes the display
          role="columnheader"
          // What cells are told by: without the edge that stands in it.
          abbr={title}
          className={end ? styles.end : undefined}
        >
          {title}
          <ColumnEdge title={title} onResize={(width) => onResize(key, width)} />
        </th>
      ))}
    </tr>
  );
}
