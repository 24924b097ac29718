import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useRecuse } from "./useRecuse.ts";

interface RecuseButtonProps {
  assignment: string;
  version: number;
  /** The evaluator whom staff take off; left out, the viewer. */
  evaluator?: string;
  onDone: () => void;
}

/** An evaluator who has an interest says so, or staff take them off, and they do not score. */
export function RecuseButton({ assignment, version, evaluator, onDone }: RecuseButtonProps) {
  const t = useT();
  const asked = evaluator
    ? t(`办理${evaluator}回避`, `Recuse ${evaluator}`)
    : t("申请回避", "Recuse myself");
  const [open, setOpen] = useState(false);
  const { run } = useRecuse();
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={asked}>
        {evaluator ? t("办理回避", "Recuse") : asked}
      </Button>
      <WriteDialog
        open={open}
        title={asked}
        okText={t("确认回避", "Confirm")}
        danger
        success={t("已记录回避。", "Recorded.")}
        write={({ reason }: { reason: string }) => run({ assignment, version, reason })}
        onDone={onDone}
        onClose={() => setOpen(false)}
      >
        <Form.Item
          name="reason"
          label={t("回避理由", "Reason")}
          rules={[{ required: true, message: t("请填写回避理由", "Give a reason") }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} showCount />
        </Form.Item>
      </WriteDialog>
    </>
  );
}
