import { Button } from "antd";
import { useT } from "./language.ts";

/** The page on paper, or as a PDF, by the browser. */
export function PrintButton() {
  const t = useT();
  return <Button onClick={() => window.print()}>{t("打印或存为 PDF", "Print or PDF")}</Button>;
}
