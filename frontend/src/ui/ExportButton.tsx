import { Alert, App, Button } from "antd";
import { useState } from "react";
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
import { useSaid } from "./useSaid.ts";
import { useSmallMenu } from "./useSmallMenu.ts";

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
  const { open, setOpen, button, within } = useSmallMenu<HTMLButtonElement>();
  const [making, setMaking] = useState(false);
  const [refused, setRefused] = useSaid<string | null>(null);
  const make = async (format: Format) => {
    setOpen(false);
    setMaking(true);
    setRefused(null);
    const why = await saveExport(listing, columns, { format, name: `${caption} ${today()}` });
    setMaking(false);
    setRefused(why);
    if (why === null) message.success(t("文件已导出。", "The file has been exported."));
  };
  return (
    <>
      {refused && <Alert className={styles.refused} type="error" showIcon title={refused} />}
      <div className={styles.choice} {...within}>
        <Button
          ref={button}
          size="small"
          loading={making}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {making ? t("正在导出…", "Exporting…") : t("导出", "Export")}
        </Button>
        {open && <Formats onChosen={make} />}
      </div>
    </>
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
