import { Form } from "antd";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";

export interface Admission {
  accountable: string;
  reason: string;
}

/** Who answers for what is admitted, and why it is. */
export function AdmissionFields() {
  const t = useT();
  return (
    <>
      <Form.Item
        name="accountable"
        label={t("责任人", "Accountable person")}
        extra={t(
          "包干制：每个条目有且只有一名责任人。",
          "Exactly one person answers for an entry.",
        )}
        rules={[{ required: true, message: t("请选择责任人", "Choose a person") }]}
      >
        <AccountSelect roles={["CENTER_STAFF", "LIAISON"]} />
      </Form.Item>
      <ReasonField label={t("理由", "Reason")} />
    </>
  );
}

/** Unless somebody else is chosen, who admits it answers for it. */
export function useAdmissionBy(reason: string): Partial<Admission> {
  const own = useViewer().account?.id;
  return own ? { accountable: own, reason } : { reason };
}
