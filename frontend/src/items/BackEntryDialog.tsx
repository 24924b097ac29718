import { Button, Form, Input } from "antd";
import { useState } from "react";
import { type ChosenFile, FileField, fileSettled } from "../files/FileField.tsx";
import { DayItem } from "../ui/DayItem.tsx";
import { today } from "../ui/format.ts";
import type { UserError } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import type { Written } from "../ui/useWrite.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";

export interface BackEntryAsked {
  on: string;
  proof: string;
  reason: string;
}

interface BackEntryDialogProps<P extends { userErrors: readonly UserError[] }> {
  /** What the original day is the day of. */
  dayLabel: string;
  ask: (asked: BackEntryAsked) => Promise<Written<P>>;
  onDone: () => void;
}

/** Asks that a record from before the platform counts in its own year (KPI-i). */
export function BackEntryDialog<P extends { userErrors: readonly UserError[] }>({
  dayLabel,
  ask,
  onDone,
}: BackEntryDialogProps<P>) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const required = { required: true };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("申请历史补录", "Ask for a back-entry")}</Button>
      <WriteDialog
        open={open}
        title={t("申请历史补录", "Ask for a back-entry")}
        okText={t("提交申请", "Ask for it")}
        success={t("已提交，等待主管部门批准。", "Asked; the lead department decides.")}
        write={({ on, proof, reason }: { on: string; proof: ChosenFile; reason: string }) =>
          ask({ on, proof: proof.id ?? "", reason })
        }
        onDone={onDone}
        onClose={() => setOpen(false)}
      >
        <p style={{ marginBottom: 12 }}>
          {t(
            "平台上线前已完成的记录，经批准后按原日期计入相应年度；批准前仍按在本平台提交的日期计入。",
            "A record from before the platform counts in the year of its original day once that is approved; until then in the year in which it came in here.",
          )}
        </p>
        <DayItem name="on" label={dayLabel} rules={[required]} max={today()} />
        <Form.Item
          name="proof"
          label={t("证明材料", "Proof of that day")}
          rules={[required, fileSettled]}
          validateTrigger={false}
        >
          <FileField />
        </Form.Item>
        <Form.Item name="reason" label={t("补录说明", "Why it comes late")} rules={[required]}>
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} showCount />
        </Form.Item>
      </WriteDialog>
    </>
  );
}
