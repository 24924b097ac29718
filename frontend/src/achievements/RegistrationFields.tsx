import { Form, Input, Select } from "antd";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { FormGrid, Wide } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import {
  applicationText,
  categoryText,
  conversionText,
  formText,
  levelText,
  maturityText,
  originalityText,
} from "./words.ts";

/** The fields of the national registration of results (国家科技成果登记). */
export function RegistrationFields() {
  const t = useT();
  return (
    <Panel title={t("登记信息", "Registration")}>
      <FormGrid>
        <Form.Item name="registrationNumber" label={t("登记号", "Registration number")}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="registeredOn" label={t("登记日期", "Date on the register")}>
          <DateField max={today()} />
        </Form.Item>
        <Form.Item name="recommendingUnit" label={t("推荐单位", "Recommended by")}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="researchFrom" label={t("研究开始年月", "Research began in")}>
          <DateField month />
        </Form.Item>
        <Form.Item name="researchTo" label={t("研究结束年月", "Research ended in")}>
          <DateField month />
        </Form.Item>
        <Form.Item name="category" label={t("成果类别", "Category")}>
          <Select allowClear options={choicesOf(categoryText)} />
        </Form.Item>
        <Form.Item name="originality" label={t("成果属性", "Originality")}>
          <Select allowClear options={choicesOf(originalityText)} />
        </Form.Item>
        <Form.Item name="form" label={t("体现形式", "Form")}>
          <Select allowClear options={choicesOf(formText)} />
        </Form.Item>
        <Form.Item name="level" label={t("成果水平", "Level")}>
          <Select allowClear options={choicesOf(levelText)} />
        </Form.Item>
        <Form.Item name="maturity" label={t("所处阶段", "Maturity")}>
          <Select allowClear options={choicesOf(maturityText)} />
        </Form.Item>
        <Form.Item name="application" label={t("应用状态", "Application")}>
          <Select allowClear options={choicesOf(applicationText)} />
        </Form.Item>
        <Form.Item name="appliedIndustry" label={t("应用行业", "Applied in")}>
          <Input maxLength={100} />
        </Form.Item>
        <Wide>
          <Form.Item name="conversionWays" label={t("拟转化方式", "Ways of conversion")}>
            <Select mode="multiple" options={choicesOf(conversionText)} />
          </Form.Item>
        </Wide>
        <Wide>
          <Form.Item
            name="keywords"
            label={t("关键词", "Keywords")}
            extra={t("输入后按回车，或用逗号、顿号分隔。", "Press Enter, or separate by commas.")}
          >
            <Select
              mode="tags"
              open={false}
              suffixIcon={null}
              tokenSeparators={[",", "，", "、", ";", "；"]}
            />
          </Form.Item>
        </Wide>
      </FormGrid>
    </Panel>
  );
}
