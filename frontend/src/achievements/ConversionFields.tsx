import { Form, Input, Select } from "antd";
import { useIndustries } from "../policy/useIndustries.ts";
import { useSources } from "../policy/useSources.ts";
import { choicesOf } from "../ui/choices.ts";
import { DayItem } from "../ui/DayItem.tsx";
import { FormGrid, Wide } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { MoneyItem } from "../ui/MoneyItem.tsx";
import { Panel } from "../ui/Page.tsx";
import { applicationText, conversionText, maturityText, trlText } from "./words.ts";

/** How far it is, and how it is to get into industry. */
export function ConversionFields() {
  const t = useT();
  const industries = useIndustries();
  const sources = useSources();
  return (
    <Panel title={t("转化与阶段", "Conversion and stage")}>
      <FormGrid>
        <Form.Item required name="industry" label={t("所属产业", "Industry")}>
          <Select options={industries} allowClear showSearch={{ optionFilterProp: "label" }} />
        </Form.Item>
        <Form.Item required name="source" label={t("项目来源", "Source")}>
          <Select options={sources} allowClear />
        </Form.Item>
        <Form.Item required name="trl" label={t("技术成熟度（TRL）", "Technology readiness (TRL)")}>
          <Select
            allowClear
            options={Object.entries(trlText).map(([level, text]) => ({
              value: Number(level),
              label: t(...text),
            }))}
          />
        </Form.Item>
        <DayItem required name="formedOn" label={t("成果形成日期", "Formed on")} max={today()} />
        <MoneyItem name="askingPrice" label={t("意向价格（元）", "Asking price (yuan)")} />
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
      </FormGrid>
    </Panel>
  );
}
