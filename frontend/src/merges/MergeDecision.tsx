import { Button, Form, Input } from "antd";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useConfirmMerge } from "./useConfirmMerge.ts";
import { useRefuseMerge } from "./useRefuseMerge.ts";

export const MergeDecisionFields = graphql(`
  fragment MergeDecisionFields on Merge {
    id
    version
    viewerCanDecide
  }
`);

interface MergeDecisionProps {
  merge: FragmentOf<typeof MergeDecisionFields>;
  onChanged: () => void;
}

/** The lead department confirms a merge, or refuses it with the reason (DISC-5). */
export function MergeDecision({ merge, onChanged }: MergeDecisionProps) {
  const t = useT();
  const { id, version, viewerCanDecide } = readFragment(MergeDecisionFields, merge);
  const [asked, setAsked] = useState<"confirm" | "refuse" | null>(null);
  const confirming = useConfirmMerge();
  const refusing = useRefuseMerge();
  const dialog = { onClose: () => setAsked(null), onDone: onChanged };
  if (!viewerCanDecide) return null;
  return (
    <>
      <Button onClick={() => setAsked("refuse")}>{t("不予合并", "Refuse")}</Button>
      <Button type="primary" onClick={() => setAsked("confirm")}>
        {t("确认合并", "Confirm")}
      </Button>
      <WriteDialog
        open={asked === "confirm"}
        title={t("确认合并", "Confirm the merge")}
        okText={t("确认合并", "Merge them")}
        success={t("已合并。", "Merged.")}
        write={({ reason }: { reason?: string }) =>
          confirming.run({ id, version, ...(reason ? { reason } : {}) })
        }
        {...dialog}
      >
        <p style={{ marginBottom: 12 }}>
          {t(
            "被合并的记录不再单独计入；其报送单位、服务条目、评价和落地并入保留的记录，落地的认定日期不变。",
            "The merged record does not count by itself any more; its reporters, service entries, evaluations and landings join the kept one, and a landing keeps the day of its verification.",
          )}
        </p>
        <Form.Item name="reason" label={t("意见（选填）", "A remark (optional)")}>
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} showCount />
        </Form.Item>
      </WriteDialog>
      <WriteDialog
        open={asked === "refuse"}
        title={t("不予合并", "Refuse the merge")}
        okText={t("确认不予合并", "Refuse it")}
        danger
        success={t("不予合并，两条记录保持不变。", "Refused; both records stay as they are.")}
        write={({ reason }: { reason: string }) => refusing.run({ id, version, reason })}
        {...dialog}
      >
        <ReasonField label={t("不予合并理由", "Reason")} />
      </WriteDialog>
    </>
  );
}
