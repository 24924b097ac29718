import { useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { PageHead } from "./PageHead.tsx";

/** Where an address of the public pages leads nowhere. */
export function NoSuchAddress() {
  const t = useT();
  const title = t("没有找到", "Not found");
  useTitle(title);
  return (
    <PageHead title={title}>
      {t("没有这个页面，地址可能有误。", "There is no such page: the address may be wrong.")}
    </PageHead>
  );
}
