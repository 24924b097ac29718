import { Button, Form, Input } from "antd";
import { useState } from "react";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useHandOver } from "./useHandOver.ts";

interface HandOverButtonProps {
  entry: string;
  version: number;
  onDone: () => void;
}

/** Another person answers for the entry from now on; at no moment is it nobody (SERV-1). */
export function HandOverButton({ entry, version, onDone }: HandOverButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { run } = useHandOver();
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("移交责任人", "Hand over")}</Button>
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
        <Form.Item
          name="accountable"
          label={t("新责任人", "New accountable person")}
          rules={[{ required: true, message: t("请选择责任人", "Choose a person") }]}
        >
          <AccountSelect roles={["CENTER_STAFF", "LIAISON"]} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t("移交理由", "Reason")}
          rules={[{ required: true, message: t("请填写移交理由", "Give a reason") }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} showCount />
        </Form.Item>
      </WriteDialog>
    </>
  );
}
