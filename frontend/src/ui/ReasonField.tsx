import { Form, Input } from "antd";
import { useT } from "./language.ts";

/** The reason that a decision needs. */
export function ReasonField({ label }: { label: string }) {
  const t = useT();
  return (
    <Form.Item
      name="reason"
      label={label}
      rules={[{ required: true, message: t("请填写此项", "Please fill this in") }]}
    >
      <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} showCount />
    </Form.Item>
  );
}
