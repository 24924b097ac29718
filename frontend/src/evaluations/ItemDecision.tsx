import { Link } from "@tanstack/react-router";
import { Button, Space } from "antd";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { AdmitDialog } from "./AdmitDialog.tsx";
import { useDeclineItem } from "./useDeclineItem.ts";

export const ItemDecisionFields = graphql(`
  fragment ItemDecisionFields on EvaluationItem {
    id
    version
    viewerCanAdmit
    viewerCanDecline
    declinedBecause
    serviceEntry {
      id
    }
  }
`);

interface ItemDecisionProps {
  item: FragmentOf<typeof ItemDecisionFields>;
  onChanged: () => void;
}

/** Once the gate has spoken, staff admit the item with an accountable person, or decline it. */
export function ItemDecision({ item: masked, onChanged }: ItemDecisionProps) {
  const t = useT();
  const item = readFragment(ItemDecisionFields, masked);
  const [asked, setAsked] = useState<"admit" | "decline" | null>(null);
  const decline = useDeclineItem();
  const { id, version } = item;
  if (item.serviceEntry) {
    return (
      <Link to="/entries/$id" params={{ id: item.serviceEntry.id }}>
        {t("查看服务库条目", "See the service entry")}
      </Link>
    );
  }
  if (item.declinedBecause) {
    return <p>{t(`不予入库：${item.declinedBecause}`, `Declined: ${item.declinedBecause}`)}</p>;
  }
  if (!item.viewerCanAdmit && !item.viewerCanDecline) return null;
  const dialog = { onClose: () => setAsked(null), onDone: onChanged };
  return (
    <Space wrap>
      {item.viewerCanAdmit && (
        <Button type="primary" onClick={() => setAsked("admit")}>
          {t("纳入服务库", "Admit to service")}
        </Button>
      )}
      {item.viewerCanDecline && (
        <Button onClick={() => setAsked("decline")}>{t("不予入库", "Decline")}</Button>
      )}
      <AdmitDialog item={{ id, version }} open={asked === "admit"} {...dialog} />
      <WriteDialog
        open={asked === "decline"}
        title={t("不予入库", "Decline")}
        okText={t("确认不予入库", "Decline it")}
        danger
        success={t("已记录为不予入库。", "Declined.")}
        write={(values: { reason: string }) => decline.run({ id, version, ...values })}
        {...dialog}
      >
        <ReasonField label={t("理由", "Reason")} />
      </WriteDialog>
    </Space>
  );
}
