import { Form, Input } from "antd";

/** The reason that a decision needs. */
export function ReasonField({ label }: { label: string }) {
  return (
    <Form.Item name="reason" label={label} rules={[{ required: true }]}>
      <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} showCount />
    </Form.Item>
  );
}
