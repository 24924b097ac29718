import { Form, Input } from "antd";
import { OrganizationSelect } from "../organizations/OrganizationSelect.tsx";
import type { Choice } from "../ui/choices.ts";
import { FormGrid, Wide } from "../ui/FormGrid.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { partyText } from "./words.ts";

interface PartyFieldsProps {
  /** The organizations already named, for their names. */
  known: readonly Choice<string>[];
}

/** Which organizations hold and completed the achievement, by whom, and whom to ask. */
export function PartyFields({ known }: PartyFieldsProps) {
  const t = useT();
  return (
    <Panel title={t("团队与联系人", "Team and contact")}>
      <FormGrid>
        <Wide>
          <Form.Item name="holders" label={t(...partyText.HOLDER)}>
            <OrganizationSelect multiple known={known} />
          </Form.Item>
        </Wide>
        <Wide>
          <Form.Item name="completingOrganizations" label={t(...partyText.COMPLETING)}>
            <OrganizationSelect multiple known={known} />
          </Form.Item>
        </Wide>
        <Wide>
          <Form.Item name="completers" label={t("完成人", "Completed by")}>
            <Input maxLength={500} />
          </Form.Item>
        </Wide>
        <Form.Item required name="contactName" label={t("联系人", "Contact")}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item required name="contactPhone" label={t("联系电话", "Telephone")}>
          <Input maxLength={40} type="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name="contactEmail" label={t("电子邮箱", "E-mail")}>
          <Input maxLength={120} type="email" autoComplete="off" />
        </Form.Item>
      </FormGrid>
    </Panel>
  );
}
