import { Form, Input, InputNumber, Select } from "antd";
import type { ReactNode } from "react";
import { trlText } from "../achievements/words.ts";
import { OrganizationSelect } from "../organizations/OrganizationSelect.tsx";
import { useIndustries } from "../policy/useIndustries.ts";
import { useSources } from "../policy/useSources.ts";
import { useTowns } from "../policy/useTowns.ts";
import { type Choice, choicesOf } from "../ui/choices.ts";
import { FormGrid, Wide } from "../ui/FormGrid.tsx";
import { KeywordsItem } from "../ui/KeywordsItem.tsx";
import { useT } from "../ui/language.ts";
import { MoneyItem } from "../ui/MoneyItem.tsx";
import { Panel } from "../ui/Page.tsx";
import { solutionText } from "./words.ts";

const required = [{ required: true }];
const rows = { minRows: 3, maxRows: 16 };

interface WhoProps {
  firms: readonly Choice<string>[];
  /** What is near to the title. */
  near: ReactNode;
}

/** Whose need it is, and what. */
export function Who({ firms, near }: WhoProps) {
  const t = useT();
  return (
    <Panel>
      <FormGrid>
        <Wide>
          <Form.Item name="title" label={t("需求名称", "Title")} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          {near}
        </Wide>
        <Form.Item name="firm" label={t("需求单位", "Firm")} rules={required}>
          <OrganizationSelect kind="ENTERPRISE" known={firms} />
        </Form.Item>
        <Wide>
          <Form.Item name="problem" label={t("主要问题", "Problem")} rules={required}>
            <Input.TextArea autoSize={rows} maxLength={5000} showCount />
          </Form.Item>
        </Wide>
        <Where />
      </FormGrid>
    </Panel>
  );
}

function Where() {
  const t = useT();
  const towns = useTowns();
  const industries = useIndustries();
  const sources = useSources();
  return (
    <>
      <Form.Item name="town" label={t("地域", "Town")}>
        <Select options={towns} allowClear showSearch={{ optionFilterProp: "label" }} />
      </Form.Item>
      <Form.Item required name="industry" label={t("所属产业", "Industry")}>
        <Select options={industries} allowClear showSearch={{ optionFilterProp: "label" }} />
      </Form.Item>
      <Form.Item name="appliedIndustry" label={t("所属行业", "Applied in")}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item required name="source" label={t("项目来源", "Source")}>
        <Select options={sources} allowClear />
      </Form.Item>
    </>
  );
}

/** What an answer has to reach. */
export function What() {
  const t = useT();
  return (
    <Panel>
      <FormGrid>
        <Wide>
          <Form.Item required name="keyTechnology" label={t("技术关键", "Key technology")}>
            <Input.TextArea autoSize={rows} maxLength={5000} showCount />
          </Form.Item>
        </Wide>
        <Wide>
          <Form.Item
            required
            name="targets"
            label={t("预期目标", "Targets")}
            extra={t("请写明可量化的指标。", "As figures that can be measured.")}
          >
            <Input.TextArea autoSize={rows} maxLength={5000} showCount />
          </Form.Item>
        </Wide>
        <Form.Item required name="trlWanted" label={t("期望技术成熟度（TRL）", "TRL wanted")}>
          <Select
            allowClear
            options={Object.entries(trlText).map(([level, text]) => ({
              value: Number(level),
              label: t(...text),
            }))}
          />
        </Form.Item>
        <Wide>
          <KeywordsItem label={t("关键字", "Keywords")} />
        </Wide>
      </FormGrid>
    </Panel>
  );
}

/** What the firm brings in, and with whom. */
export function How() {
  const t = useT();
  return (
    <Panel title={t("投入与合作", "Means and cooperation")}>
      <FormGrid>
        <MoneyItem name="budget" label={t("拟投入资金（元）", "Budget (yuan)")} />
        <Form.Item name="months" label={t("年限（个月）", "Within (months)")}>
          <InputNumber min={1} max={120} precision={0} controls={false} style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item name="intendedPartners" label={t("意向合作单位", "Intended partners")}>
          <Input maxLength={500} />
        </Form.Item>
        <Wide>
          <Form.Item name="solutionWays" label={t("解决方式", "Ways of solution")}>
            <Select mode="multiple" options={choicesOf(solutionText)} />
          </Form.Item>
        </Wide>
      </FormGrid>
    </Panel>
  );
}

/** Whom to ask. */
export function Contact() {
  const t = useT();
  return (
    <Panel title={t("联系方式", "Contact")}>
      <FormGrid>
        <Form.Item required name="contactName" label={t("联系人", "Contact")}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item required name="contactPhone" label={t("联系电话", "Phone")}>
          <Input maxLength={40} type="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name="contactEmail" label={t("电子邮箱", "E-mail")}>
          <Input maxLength={120} type="email" autoComplete="off" />
        </Form.Item>
      </FormGrid>
    </Panel>
  );
}
