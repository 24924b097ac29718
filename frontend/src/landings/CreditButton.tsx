import { Button, Form } from "antd";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { OrganizationSelect } from "../organizations/OrganizationSelect.tsx";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useReassignCredit } from "./useReassignCredit.ts";

export const CreditButtonFields = graphql(`
  fragment CreditButtonFields on Landing {
    id
    version
    viewerCanReassignCredit
  }
`);

interface CreditButtonProps {
  landing: FragmentOf<typeof CreditButtonFields>;
  onDone: () => void;
}

/** The lead department gives a landing's credit to another organization (KPI-e). */
export function CreditButton({ landing: masked, onDone }: CreditButtonProps) {
  const t = useT();
  const { id, version, viewerCanReassignCredit } = readFragment(CreditButtonFields, masked);
  const [open, setOpen] = useState(false);
  const { run } = useReassignCredit();
  if (!viewerCanReassignCredit) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("改记单位", "Reassign the credit")}</Button>
      <WriteDialog
        open={open}
        title={t("改记落地单位", "Reassign the landing's credit")}
        okText={t("确认改记", "Reassign")}
        success={t("已改记，单位台账随之更新。", "Reassigned; the ledger follows.")}
        write={(values: { organization: string; reason: string }) =>
          run({ id, version, ...values })
        }
        onDone={onDone}
        onClose={() => setOpen(false)}
      >
        <p style={{ marginBottom: 12 }}>
          {t(
            "落地数默认记入首报单位。改记只影响单位台账，全市数不变。",
            "It is the first reporter's unless it is reassigned. The city's number stays as it is.",
          )}
        </p>
        <Form.Item
          name="organization"
          label={t("记入单位", "Credited to")}
          rules={[{ required: true, message: t("请选择单位", "Choose an organization") }]}
        >
          <OrganizationSelect />
        </Form.Item>
        <ReasonField label={t("改记理由", "Reason")} />
      </WriteDialog>
    </>
  );
}
