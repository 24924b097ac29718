import { Form, Input, Select } from "antd";
import { OrganizationSelect } from "../organizations/OrganizationSelect.tsx";
import { useTowns } from "../policy/useTowns.ts";
import type { Choice } from "../ui/choices.ts";
import { FormGrid, Wide } from "../ui/FormGrid.tsx";
import { useT } from "../ui/language.ts";

export interface ApplicationValues {
  firmName: string;
  creditCode: string;
  town: string;
  contactName: string;
  contactPhone: string;
  invitedBy?: string | null;
}

/** What a firm says of itself, when it asks and when it hands in again. */
export function ApplicationFields({ inviters }: { inviters?: readonly Choice<string>[] }) {
  const t = useT();
  const towns = useTowns();
  const required = [{ required: true }];
  return (
    <FormGrid>
      <Wide>
        <Form.Item name="firmName" label={t("企业名称", "Firm")} rules={required}>
          <Input maxLength={200} autoComplete="organization" />
        </Form.Item>
      </Wide>
      <Form.Item
        name="creditCode"
        label={t("统一社会信用代码", "Unified social credit code")}
        rules={required}
        normalize={(typed: string) => typed.trim().toUpperCase()}
      >
        <Input maxLength={18} autoComplete="off" />
      </Form.Item>
      <Form.Item name="town" label={t("属地镇街（园区）", "Town or park")} rules={required}>
        <Select showSearch={{ optionFilterProp: "label" }} options={towns} />
      </Form.Item>
      <Form.Item name="contactName" label={t("联系人", "Contact")} rules={required}>
        <Input maxLength={60} autoComplete="name" />
      </Form.Item>
      <Form.Item name="contactPhone" label={t("联系电话", "Telephone")} rules={required}>
        <Input maxLength={40} autoComplete="tel" />
      </Form.Item>
      <Wide>
        <Form.Item
          name="invitedBy"
          label={t("邀请单位（选填）", "Invited by (optional)")}
          extra={t(
            "由某单位的成果联络员邀请注册的，请选择该单位，审核时由中心核实。",
            "If an organization's liaison invited you, choose it; the center will check.",
          )}
        >
          <OrganizationSelect withLiaison known={inviters} />
        </Form.Item>
      </Wide>
    </FormGrid>
  );
}
