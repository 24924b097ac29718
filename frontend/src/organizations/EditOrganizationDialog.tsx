import { Form, Switch } from "antd";
import type { EnumOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { OrganizationFields } from "./OrganizationFields.tsx";
import type { Organization } from "./OrganizationTable.tsx";
import { useUpdateOrganization } from "./useUpdateOrganization.ts";
import { isOfThePlan } from "./words.ts";

interface OrganizationValues {
  name: string;
  kind: EnumOf<"OrganizationKind">;
  active: boolean;
  shortName?: string;
  creditCode?: string;
  town?: string;
  flags?: EnumOf<"OrganizationFlag">[];
}

interface EditOrganizationDialogProps {
  organization: Organization;
  onClose: () => void;
  onChanged: () => void;
}

export function EditOrganizationDialog({
  organization,
  onClose,
  onChanged,
}: EditOrganizationDialogProps) {
  const t = useT();
  const { run } = useUpdateOrganization();
  const { id, version, name, kind, active, shortName, creditCode, town } = organization;
  const planned = organization.code !== null;
  return (
    <WriteDialog
      open
      title={t("修改单位", "Edit the organization")}
      okText={t("保存单位", "Save it")}
      success={t("单位已保存。", "Saved.")}
      initialValues={{
        name,
        kind,
        active,
        shortName: shortName ?? undefined,
        creditCode: creditCode ?? undefined,
        town: town?.id,
        flags: organization.flags
          .filter(({ flag, validTo }) => validTo === null && !isOfThePlan(flag))
          .map(({ flag }) => flag),
      }}
      write={(values: OrganizationValues) =>
        run({
          id,
          version,
          ...values,
          shortName: values.shortName || null,
          creditCode: values.creditCode || null,
          town: values.town ?? null,
        })
      }
      onDone={onChanged}
      onClose={onClose}
    >
      <OrganizationFields planned={planned} />
      <Form.Item name="active" label={t("在用", "Active")} valuePropName="checked">
        <Switch disabled={planned} />
      </Form.Item>
    </WriteDialog>
  );
}
