import { Link } from "@tanstack/react-router";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";

export function NoSuchPage() {
  const t = useT();
  return (
    <Page title={t("没有这个页面", "No such page")}>
      <Panel>
        <Link to="/">{t("回到首页", "Back to the start")}</Link>
      </Panel>
    </Page>
  );
}
