import { Form, Select } from "antd";
import { useT } from "./language.ts";

/** Words of one's own, as many as one types. */
export function KeywordsItem({ label }: { label: string }) {
  const t = useT();
  return (
    <Form.Item
      name="keywords"
      label={label}
      extra={t("输入后按回车，或用逗号、顿号分隔。", "Press Enter, or separate by commas.")}
    >
      <Select
        mode="tags"
        open={false}
        suffixIcon={null}
        tokenSeparators={[",", "，", "、", ";", "；"]}
      />
    </Form.Item>
  );
}
