import { Link } from "@tanstack/react-router";
import { Button, Form, Input, Space } from "antd";
import { useState } from "react";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useAdmit } from "../library/useAdmit.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
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
  const admit = useAdmit();
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
  const reason = (
    <Form.Item
      name="reason"
      label={t("理由", "Reason")}
      rules={[{ required: true, message: t("请填写理由", "Give a reason") }]}
    >
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} showCount />
    </Form.Item>
  );
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
      <WriteDialog
        open={asked === "admit"}
        title={t("纳入成果服务库", "Admit to the service library")}
        okText={t("确认入库", "Admit")}
        success={t("已入库。", "Admitted.")}
        write={(values: { accountable: string; reason: string }) =>
          admit.run({ evaluationItem: id, version, ...values })
        }
        {...dialog}
      >
        <Form.Item
          name="accountable"
          label={t("责任人", "Accountable person")}
          extra={t(
            "包干制：每个条目有且只有一名责任人。",
            "Exactly one person answers for an entry.",
          )}
          rules={[{ required: true, message: t("请选择责任人", "Choose a person") }]}
        >
          <AccountSelect roles={["CENTER_STAFF", "LIAISON"]} />
        </Form.Item>
        {reason}
      </WriteDialog>
      <WriteDialog
        open={asked === "decline"}
        title={t("不予入库", "Decline")}
        okText={t("确认不予入库", "Decline it")}
        danger
        success={t("已记录为不予入库。", "Declined.")}
        write={(values: { reason: string }) => decline.run({ id, version, ...values })}
        {...dialog}
      >
        {reason}
      </WriteDialog>
    </Space>
  );
}
