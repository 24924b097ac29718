import { Button } from "antd";
import { useT } from "./language.ts";

/** The page on paper, by the browser. */
export function PrintButton() {
  const t = useT();
  return <Button onClick={() => window.print()}>{t("打印", "Print")}</Button>;
}
