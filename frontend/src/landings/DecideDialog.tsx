import { Form, Input, Radio } from "antd";
import { type ReactNode, useState } from "react";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import styles from "./DecideDialog.module.css";
import { useReturnLanding } from "./useReturnLanding.ts";
import { useVerifyLanding } from "./useVerifyLanding.ts";

interface DecideDialogProps {
  /** As it is shown; null: it is not there yet, or no longer to be decided. */
  landing: { id: string; version: number } | null;
  /** Pixels. */
  width: number;
  onDone: () => void;
  onClose: () => void;
  /** The claim. */
  children: ReactNode;
}

/** A supervisor accepts the claim that is shown, or returns it with a reason. */
export function DecideDialog({ landing, children, ...dialog }: DecideDialogProps) {
  const t = useT();
  const [returns, setReturns] = useState(false);
  const decision = useDecision(returns);
  return (
    <WriteDialog
      open
      title={t("认定落地", "Verify the landing")}
      okText={decision.okText}
      danger={returns}
      success={decision.success}
      write={
        landing &&
        (({ reason }: { reason?: string }) =>
          decision.run({ id: landing.id, version: landing.version, reason: reason?.trim() ?? "" }))
      }
      {...dialog}
    >
      <div className={styles.claim}>{children}</div>
      <div className={styles.decision}>
        <Radio.Group
          aria-label={t("认定结果", "Decision")}
          value={returns}
          onChange={({ target }) => setReturns(target.value)}
          options={[
            { value: false, label: t("认定", "Verify") },
            { value: true, label: t("退回补充", "Return to be mended") },
          ]}
        />
        <Form.Item
          name="reason"
          label={decision.reasonLabel}
          rules={[{ required: returns, message: t("请填写退回理由", "Say why it is returned") }]}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 8 }} maxLength={1000} showCount />
        </Form.Item>
      </div>
    </WriteDialog>
  );
}

interface Given {
  id: string;
  version: number;
  reason: string;
}

/** What is done, and how it is spoken of. */
function useDecision(returns: boolean) {
  const t = useT();
  const verify = useVerifyLanding();
  const giveBack = useReturnLanding();
  return returns
    ? {
        okText: t("确认退回", "Return it"),
        success: t("已退回。", "Returned."),
        reasonLabel: t("退回理由", "Reason"),
        run: (given: Given) => giveBack.run(given),
      }
    : {
        okText: t("确认认定", "Verify it"),
        success: t("已认定，计入本年落地数。", "Verified; it counts as landed this year."),
        reasonLabel: t("认定意见（可不填）", "Remark (may be left out)"),
        run: ({ reason, ...rest }: Given) => verify.run({ ...rest, reason: reason || null }),
      };
}
