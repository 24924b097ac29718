import { Alert } from "antd";
import { type FragmentOf, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { ItemLink, ItemLinkFields } from "./ItemLink.tsx";

interface RepairNoticeProps {
  stage: string;
  reason: string | null;
  mergedInto: FragmentOf<typeof ItemLinkFields> | null;
}

/** Why a record does not stand as it was: returned or void with the reason, or merged into which. */
export function RepairNotice({ stage, reason, mergedInto }: RepairNoticeProps) {
  const t = useT();
  const kept = readFragment(ItemLinkFields, mergedInto);
  if (stage === "MERGED" && kept) {
    return (
      <Alert
        type="info"
        showIcon
        title={t("该记录已合并，不再单独计入。", "It was merged, and does not count by itself.")}
        description={
          <>
            {t("请查看：", "See: ")}
            <ItemLink item={mergedInto} />
          </>
        }
      />
    );
  }
  if (!reason || (stage !== "RETURNED" && stage !== "VOIDED")) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={
        stage === "RETURNED"
          ? t("已退回修改，重新提交前不计入。", "Returned for repair; it does not count meanwhile.")
          : t("已作废，不再计入。", "Void; it does not count.")
      }
      description={t(`理由：${reason}`, `Reason: ${reason}`)}
    />
  );
}
