import { Form, Input, Select } from "antd";
import { useIndustries } from "../policy/useIndustries.ts";
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
  const industries = useIndustries();
  const required = [{ required: true }];
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
      <Form.Item name="industry" label={t("所属产业", "Industry")}>
        <Select allowClear showSearch={{ optionFilterProp: "label" }} options={industries} />
      </Form.Item>
      <Form.Item
        name="business"
        label={t("主营业务与产品", "What it makes and does")}
        extra={t(
          "企业据此与成果匹配，请写明产品、工艺和关键技术。",
          "Firms are matched by this: name products, processes and key technology.",
        )}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="flags" label={t("标识", "Flags")}>
        <Select mode="multiple" options={flags} />
      </Form.Item>
    </>
  );
}
