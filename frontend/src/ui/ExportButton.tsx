import { Alert, App, Button, Dropdown } from "antd";
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
  const [making, setMaking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const make = async (format: Format) => {
    setMaking(true);
    setRefused(null);
    const why = await saveExport(listing, columns, { format, name: `${caption} ${today()}` });
    setMaking(false);
    setRefused(why);
    if (why === null) message.success(t("文件已导出。", "The file has been exported."));
  };
  const items = Object.entries(formatText).map(([key, text]) => ({ key, label: t(...text) }));
  return (
    <div className={styles.tools}>
      {refused && <Alert className={styles.refused} type="error" showIcon title={refused} />}
      <Dropdown
        trigger={["click"]}
        placement="bottomRight"
        menu={{ items, onClick: ({ key }) => make(key as Format) }}
      >
        <Button size="small" loading={making} aria-haspopup="menu">
          {making ? t("正在导出…", "Exporting…") : t("导出", "Export")}
        </Button>
      </Dropdown>
    </div>
  );
}
