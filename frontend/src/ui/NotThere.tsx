import { Link } from "@tanstack/react-router";
import { useT } from "./language.ts";
import { Page, Panel } from "./Page.tsx";

/** What stands in place of a record or page that does not exist, or is not the viewer's to see. */
export function NotThere() {
  const t = useT();
  return (
    <Page title={t("没有找到", "Not found")}>
      <Panel>
        <p style={{ marginBottom: 12 }}>
          {t(
            "没有找到这里的内容，或您无权查看。",
            "What should be here was not found, or is not yours to see.",
          )}
        </p>
        <Link to="/">{t("回到首页", "Back to the start")}</Link>
      </Panel>
    </Page>
  );
}
