import { Form, Input } from "antd";
import { useT } from "../ui/language.ts";

/** The reason why this is another matter than all that is called nearly so (DISC-4). */
export function DistinctBecause() {
  const t = useT();
  return (
    <Form.Item name="distinctBecause" label={t("为何不是同一事项", "Why this is another matter")}>
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
    </Form.Item>
  );
}
