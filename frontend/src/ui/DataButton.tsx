import { Button } from "antd";
import { type Cell, downloadCsv } from "./csv.ts";
import { useT } from "./language.ts";

interface DataButtonProps {
  /** What the chart shows; the file is named after it. */
  chart: string;
  /** What the columns hold. */
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** As large as what it stands beside: a panel's heading by default. */
  size?: "small" | "middle";
}

/** A chart's numbers as a file. */
export function DataButton({ chart, head, rows, size = "small" }: DataButtonProps) {
  const t = useT();
  return (
    <Button
      size={size}
      className="screen-only"
      aria-label={t(`下载数据：${chart}`, `Download the data: ${chart}`)}
      onClick={() => downloadCsv(chart, [head, ...rows])}
    >
      {t("下载数据（CSV）", "Data (CSV)")}
    </Button>
  );
}
