import { Form, Input, Select } from "antd";
import { useTowns } from "../policy/useTowns.ts";
import { choicesOf } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import { flagText, isOfThePlan, organizationKindText } from "./words.ts";

interface OrganizationFieldsProps {
  /** Whether the plan names it: then its kind is the plan's. */
  planned?: boolean;
}

/** What is said of an organization, when it is entered and when it is changed. */
export function OrganizationFields({ planned = false }: OrganizationFieldsProps) {
  const t = useT();
  const flags = choicesOf(flagText).filter(({ value }) => !isOfThePlan(value));
  const towns = useTowns();
  const required = [{ required: true, message: t("请填写此项", "Please fill this in") }];
  return (
    <>
      <Form.Item name="name" label={t("单位名称", "Name")} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="shortName" label={t("简称", "Short name")}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="kind" label={t("单位类别", "Kind")} rules={required}>
        <Select disabled={planned} options={choicesOf(organizationKindText)} />
      </Form.Item>
      <Form.Item name="creditCode" label={t("统一社会信用代码", "Unified social credit code")}>
        <Input maxLength={18} />
      </Form.Item>
      <Form.Item name="town" label={t("属地镇街（园区）", "Town or park")}>
        <Select allowClear showSearch={{ optionFilterProp: "label" }} options={towns} />
      </Form.Item>
      <Form.Item name="flags" label={t("标识", "Flags")}>
        <Select mode="multiple" options={flags} />
      </Form.Item>
    </>
  );
}
