import { Form, Input, Select } from "antd";
import type { ReactNode } from "react";
import { type ChosenFile, FileField, fileSettled } from "../files/FileField.tsx";
import type { EnumOf } from "../graphql.ts";
import { choicesOf } from "../ui/choices.ts";
import { DayItem } from "../ui/DayItem.tsx";
import { today } from "../ui/format.ts";
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

interface RecordDialogProps {
  open: boolean;
  entry: string;
  /** The day of its admission: nothing was done for it before. */
  admittedOn: string;
  onDone: () => void;
  onClose: () => void;
  /** What is said of the entry, where it does not stand beside the dialog. */
  children?: ReactNode;
}

/** What was done for the entry is recorded; its clock begins anew on that day (SERV-2). */
export function RecordDialog({ entry, admittedOn, children, ...dialog }: RecordDialogProps) {
  const t = useT();
  const { run } = useAddRecord();
  const required = [{ required: true }];
  return (
    <WriteDialog
      title={t("登记服务记录", "Record a service")}
      okText={t("保存记录", "Save it")}
      success={t("服务记录已保存。", "Saved.")}
      initialValues={{ kind: "VISIT", day: today() } as const}
      write={({ file, ...values }: RecordValues) =>
        run({ entry, ...values, ...(file?.id ? { file: file.id } : {}) })
      }
      {...dialog}
    >
      {children}
      <Form.Item name="kind" label={t("服务类型", "Kind of service")} rules={required}>
        <Select options={choicesOf(serviceKindText)} />
      </Form.Item>
      <DayItem
        name="day"
        label={t("服务日期", "Day of the service")}
        rules={required}
        min={admittedOn}
        max={today()}
      />
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
  );
}
