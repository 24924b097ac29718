import { Button, Form } from "antd";
import { useState } from "react";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useHandOver } from "./useHandOver.ts";

interface HandOverButtonProps {
  entry: string;
  version: number;
  /** What is handed over, where the button stands among others of its kind. */
  title?: string;
  onDone: () => void;
}

/** Another person answers for the entry from now on; at no moment is it nobody (SERV-1). */
export function HandOverButton({ entry, version, title, onDone }: HandOverButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { run } = useHandOver();
  return (
    <>
      <Button
        size={title ? "small" : "middle"}
        aria-label={title && t(`移交：${title}`, `Hand over ${title}`)}
        onClick={() => setOpen(true)}
      >
        {title ? t("移交", "Hand over") : t("移交责任人", "Hand over")}
      </Button>
      <WriteDialog
        open={open}
        title={t("移交责任人", "Hand over")}
        okText={t("确认移交", "Hand over")}
        success={t("已移交。", "Handed over.")}
        write={(values: { accountable: string; reason: string }) =>
          run({ id: entry, version, ...values })
        }
        onDone={onDone}
        onClose={() => setOpen(false)}
      >
        {title && <p style={{ marginBottom: 12 }}>{title}</p>}
        <Form.Item
          name="accountable"
          label={t("新责任人", "New accountable person")}
          rules={[{ required: true, message: t("请选择责任人", "Choose a person") }]}
        >
          <AccountSelect roles={["CENTER_STAFF", "LIAISON"]} />
        </Form.Item>
        <ReasonField label={t("移交理由", "Reason")} />
      </WriteDialog>
    </>
  );
}
