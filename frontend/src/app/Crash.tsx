import { useT } from "../ui/language.ts";
import { Notice } from "../ui/Notice.tsx";

/** A mistake of ours in drawing a page: said plainly, with a way on. */
export function Crash() {
  const t = useT();
  return (
    <Notice
      text={t(
        "页面出错了。已保存的内容不受影响。",
        "This page failed. What was saved is not affected.",
      )}
      action={{ label: t("重新加载", "Load it again"), act: () => window.location.reload() }}
    />
  );
}
