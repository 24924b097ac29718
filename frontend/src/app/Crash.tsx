import { Alert, Button } from "antd";
import { useT } from "../ui/language.ts";

/** A mistake of ours in drawing a page: said plainly, with a way on. */
export function Crash() {
  const t = useT();
  return (
    <Alert
      type="error"
      showIcon
      title={t(
        "页面出错了。已保存的内容不受影响。",
        "This page failed. What was saved is not affected.",
      )}
      action={
        <Button size="small" onClick={() => window.location.reload()}>
          {t("重新加载", "Load it again")}
        </Button>
      }
    />
  );
}
