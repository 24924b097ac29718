import { Button } from "antd";
import { useState } from "react";
import { countText } from "../counted.ts";
import { useT } from "../language.ts";
import styles from "./ListTable.module.css";
import type { List, Paged } from "./useList.ts";
import type { Selection } from "./useSelection.ts";

interface BulkBarProps<Row> {
  selection: Selection<Row>;
  rows: readonly Row[];
  list: List<unknown, Paged>;
}

/** How many rows are chosen, how to choose all that match, and what may be done with them. */
export function BulkBar<Row>({ selection, rows, list }: BulkBarProps<Row>) {
  const t = useT();
  const [reading, setReading] = useState(false);
  const chosen = selection.chosen(rows);
  if (chosen.length === 0) return null;
  const [first] = list.pages;
  const chooseAll = async () => {
    setReading(true);
    const pages = await list.all();
    setReading(false);
    if (pages) selection.choose(selection.rowsOf(pages));
  };
  return (
    <section className={styles.bulk} aria-label={t("批量操作", "Act on several")}>
      <span role="status">
        {reading
          ? t(`正在读取，已读 ${rows.length} 条…`, `Reading, ${rows.length} so far…`)
          : t(`已选 ${chosen.length} 条`, `${chosen.length} chosen`)}
      </span>
      {list.hasNext && first && selection.hasAll(rows) && (
        <Button size="small" type="link" loading={reading} onClick={chooseAll}>
          {t(
            `选择全部 ${countText(first)} 条符合条件的`,
            `Choose all ${countText(first)} that match`,
          )}
        </Button>
      )}
      {selection.actions(chosen)}
      <Button size="small" type="text" onClick={selection.clear}>
        {t("取消选择", "Choose none")}
      </Button>
    </section>
  );
}
