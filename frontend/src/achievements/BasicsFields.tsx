import { Checkbox, Form, Input, Select } from "antd";
import { useIndustries } from "../policy/useIndustries.ts";
import { useSources } from "../policy/useSources.ts";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { FormGrid, Wide } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { MoneyItem } from "../ui/MoneyItem.tsx";
import { Panel } from "../ui/Page.tsx";
import { TakenUpResult } from "./TakenUpResult.tsx";
import { kindText, secrecyText, trlText } from "./words.ts";

export function BasicsFields() {
  const t = useT();
  const industries = useIndustries();
  const sources = useSources();
  const required = [{ required: true, message: t("请填写此项", "Please fill this in") }];
  return (
    <Panel title={t("基本信息", "Basics")}>
      <FormGrid>
        <Wide>
          <Form.Item name="title" label={t("成果名称", "Title")} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <TakenUpResult />
        </Wide>
        <Form.Item name="kind" label={t("成果类型", "Kind")} rules={required}>
          <Select options={choicesOf(kindText)} />
        </Form.Item>
        <Form.Item name="industry" label={t("所属产业", "Industry")}>
          <Select options={industries} allowClear showSearch={{ optionFilterProp: "label" }} />
        </Form.Item>
        <Form.Item name="source" label={t("项目来源", "Source")}>
          <Select options={sources} allowClear />
        </Form.Item>
        <Form.Item name="trl" label={t("技术成熟度（TRL）", "Technology readiness (TRL)")}>
          <Select
            allowClear
            options={Object.entries(trlText).map(([level, text]) => ({
              value: Number(level),
              label: t(...text),
            }))}
          />
        </Form.Item>
        <MoneyItem name="askingPrice" label={t("意向价格（元）", "Asking price (yuan)")} />
        <Form.Item name="formedOn" label={t("成果形成日期", "Formed on")}>
          <DateField max={today()} />
        </Form.Item>
        <Wide>
          <Form.Item name="summary" label={t("成果简介", "Summary")} rules={required}>
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} maxLength={5000} showCount />
          </Form.Item>
        </Wide>
        <Form.Item
          name="secrecy"
          label={t("成果密级", "Secrecy")}
          rules={required}
          extra={t("涉密成果不得在本平台登记。", "Classified results do not belong here.")}
        >
          <Select options={choicesOf(secrecyText)} />
        </Form.Item>
        <Wide>
          <Form.Item name="unclassifiedDeclared" valuePropName="checked">
            <Checkbox>
              {t(
                "非涉密承诺：本单位承诺所登记内容不涉及国家秘密。",
                "We declare that nothing in this registration is a state secret.",
              )}
            </Checkbox>
          </Form.Item>
        </Wide>
      </FormGrid>
    </Panel>
  );
}
