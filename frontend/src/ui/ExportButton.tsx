import { Alert, App, Button } from "antd";
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import styles from "./ExportButton.module.css";
import {
  type ExportColumn,
  type Format,
  formatText,
  type Listing,
  saveExport,
} from "./exporting.ts";
import { today } from "./format.ts";
import { useT } from "./language.ts";

interface ExportButtonProps {
  /** What the table is called: the file's name begins with it. */
  caption: string;
  listing: Listing;
  columns: readonly ExportColumn[];
}

/** Saves what a table shows as a file: all pages, under its filter, search and order. */
export function ExportButton({ caption, listing, columns }: ExportButtonProps) {
  const t = useT();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [making, setMaking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const make = async (format: Format) => {
    setOpen(false);
    setMaking(true);
    setRefused(null);
    const why = await saveExport(listing, columns, { format, name: `${caption} ${today()}` });
    setMaking(false);
    setRefused(why);
    if (why === null) message.success(t("文件已导出。", "The file has been exported."));
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setOpen(false);
  };
  return (
    <div className={styles.tools}>
      {refused && <Alert className={styles.refused} type="error" showIcon title={refused} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is heard is its buttons' own */}
      <div className={styles.choice} onBlur={onBlur} onKeyDown={onKeyDown}>
        <Button size="small" loading={making} aria-expanded={open} onClick={() => setOpen(!open)}>
          {making ? t("正在导出…", "Exporting…") : t("导出", "Export")}
        </Button>
        {open && <Formats onChosen={make} />}
      </div>
    </div>
  );
}

function Formats({ onChosen }: { onChosen: (format: Format) => void }) {
  const t = useT();
  return (
    <ul className={styles.formats}>
      {(Object.keys(formatText) as Format[]).map((format) => (
        <li key={format}>
          <button type="button" className={styles.format} onClick={() => onChosen(format)}>
            {t(...formatText[format])}
          </button>
        </li>
      ))}
    </ul>
  );
}
