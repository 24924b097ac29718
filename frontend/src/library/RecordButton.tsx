import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { type ChosenFile, FileField, fileSettled } from "../files/FileField.tsx";
import type { EnumOf } from "../graphql.ts";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { showDay, today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useAddRecord } from "./useAddRecord.ts";
import { serviceKindText } from "./words.ts";

interface RecordValues {
  kind: EnumOf<"ServiceKind">;
  day: string;
  what: string;
  file?: ChosenFile | null;
}

interface RecordButtonProps {
  entry: string;
  admittedAt: string;
  onDone: () => void;
}

/** What was done for the entry is recorded; its clock begins anew on that day (SERV-2). */
export function RecordButton({ entry, admittedAt, onDone }: RecordButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { run } = useAddRecord();
  const required = [{ required: true }];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("登记服务", "Record a service")}</Button>
      <WriteDialog
        open={open}
        title={t("登记服务记录", "Record a service")}
        okText={t("保存记录", "Save it")}
        success={t("服务记录已保存。", "Saved.")}
        initialValues={{ day: today() }}
        write={({ file, ...values }: RecordValues) =>
          run({ entry, ...values, ...(file?.id ? { file: file.id } : {}) })
        }
        onDone={onDone}
        onClose={() => setOpen(false)}
      >
        <Form.Item name="kind" label={t("服务类型", "Kind of service")} rules={required}>
          <Select options={choicesOf(serviceKindText)} />
        </Form.Item>
        <Form.Item name="day" label={t("服务日期", "Day of the service")} rules={required}>
          <DateField min={showDay(admittedAt)} max={today()} />
        </Form.Item>
        <Form.Item name="what" label={t("服务内容", "What was done")} rules={required}>
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} showCount />
        </Form.Item>
        <Form.Item
          name="file"
          label={t("附件（选填）", "File (optional)")}
          rules={[fileSettled]}
          validateTrigger={false}
        >
          <FileField />
        </Form.Item>
      </WriteDialog>
    </>
  );
}
