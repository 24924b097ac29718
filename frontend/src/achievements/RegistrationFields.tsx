import { Form, Input, Select } from "antd";
import { choicesOf } from "../ui/choices.ts";
import { DayItem } from "../ui/DayItem.tsx";
import { FormGrid } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { categoryText, formText, levelText, originalityText } from "./words.ts";

/** The fields of the national registration of results (国家科技成果登记). */
export function RegistrationFields() {
  const t = useT();
  return (
    <Panel title={t("国家成果登记信息", "National registration of results")}>
      <FormGrid>
        <Form.Item name="registrationNumber" label={t("登记号", "Registration number")}>
          <Input maxLength={100} />
        </Form.Item>
        <DayItem name="registeredOn" label={t("登记日期", "Date on the register")} max={today()} />
        <Form.Item name="recommendingUnit" label={t("推荐单位", "Recommended by")}>
          <Input maxLength={200} />
        </Form.Item>
        <DayItem name="researchFrom" label={t("研究开始年月", "Research began in")} month />
        <DayItem name="researchTo" label={t("研究结束年月", "Research ended in")} month />
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
      </FormGrid>
    </Panel>
  );
}
