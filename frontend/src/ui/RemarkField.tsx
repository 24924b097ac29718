import { Form, Input } from "antd";

/** What may be said beside a decision. */
export function RemarkField({ label }: { label: string }) {
  return (
    <Form.Item name="reason" label={label}>
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} showCount />
    </Form.Item>
  );
}
