import { App, Button } from "antd";
import { useRef, useState } from "react";
import type { ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import { CameIn } from "./CameIn.tsx";
import { CellField } from "./CellField.tsx";
import styles from "./Sheets.module.css";
import type { SheetColumnFields, SheetRowFields } from "./sheetFields.ts";
import { useMendRow, useRowAnew } from "./useMendRow.ts";
import { outcomeText, outcomeTone } from "./words.ts";

type Row = ResultOf<typeof SheetRowFields>;
type Column = ResultOf<typeof SheetColumnFields>;

interface SheetRowProps {
  row: Row;
  columns: readonly Column[];
  /** Of the rows on show: what is wrong with it has the cursor at once. */
  first: boolean;
}

/** One row: what comes of it, and what is wrong with it, to be mended here. */
export function SheetRow({ row, columns, first }: SheetRowProps) {
  const t = useT();
  const [whole, setWhole] = useState(false);
  const save = useSaving(row);
  const open = row.outcome === "REFUSED" || row.outcome === "CREATE" || row.outcome === "JOIN";
  const texts = new Map(row.cells.map(({ column, text }) => [column, text]));
  const wrong = useEverWrong(row);
  const shown = columns.filter(({ key }) => whole || wrong.has(key));
  const said = (key: string | null) =>
    row.problems.filter((problem) => problem.column === key).map(({ message }) => message);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.number}>{t(`第 ${row.number} 行`, `Row ${row.number}`)}</span>
        <span className={styles.title}>{texts.get("title") ?? t("（无名称）", "(no title)")}</span>
        <StatusTag tone={outcomeTone[row.outcome]}>{t(...outcomeText[row.outcome])}</StatusTag>
        <CameIn row={row} />
        {open && (
          <Button
            type="link"
            size="small"
            className={styles.more}
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? t("收起", "Less") : t("查看和修改全部", "See and change all")}
          </Button>
        )}
      </div>
      {said(null).map((message) => (
        <p key={message} className={styles.wrong}>
          {message}
        </p>
      ))}
      {open && shown.length > 0 && (
        <div className={styles.cells}>
          {shown.map((column, place) => (
            <CellField
              key={column.key}
              row={row.number}
              column={column}
              text={texts.get(column.key) ?? ""}
              problems={said(column.key)}
              focused={first && place === 0 && !whole}
              save={(text) => save(column.key, text)}
            />
          ))}
        </div>
      )}
    </li>
  );
}

/** Columns that were wrong at some time: they stay on show while others are mended. */
function useEverWrong(row: Row): ReadonlySet<string> {
  const seen = useRef(new Set<string>());
  for (const { column } of row.problems) if (column) seen.current.add(column);
  return seen.current;
}

type Save = (column: string, text: string) => Promise<readonly string[]>;

/** Saves cells one after the other, each at the version that the one before left. */
function useSaving(row: Row): Save {
  const t = useT();
  const { message } = App.useApp();
  const { run } = useMendRow();
  const rowAnew = useRowAnew();
  const version = useRef(row.version);
  const last = useRef<Promise<readonly string[]>>(Promise.resolve([]));
  version.current = Math.max(version.current, row.version);
  const save = async (column: string, text: string) => {
    const cells = [{ column, text: text.trim() === "" ? null : text }];
    const written = await run({ id: row.id, version: version.current, cells });
    if (written.status === "failed") return [t("没有保存，请重试。", "Not saved; try again.")];
    if (written.payload.sheetRow) version.current = written.payload.sheetRow.version;
    if (written.status === "refused") return written.errors.map((error) => error.message);
    if (written.status === "done") return [];
    // Whoever is told to save again saves what was there when it was told.
    version.current = (await rowAnew(row.id)) ?? version.current;
    const stale = t(
      `第 ${row.number} 行已在别处修改，您填写的内容没有保存。请核对后再保存一次。`,
      `Row ${row.number} was changed elsewhere; what you wrote was not saved. Look, and save again.`,
    );
    message.warning(stale);
    return [stale];
  };
  return (column, text) => {
    last.current = last.current.then(() => save(column, text));
    return last.current;
  };
}
