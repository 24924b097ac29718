import type { EnumOf } from "../graphql.ts";
import { withoutBlanks } from "../ui/blanks.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { OrganizationFields } from "./OrganizationFields.tsx";
import { useCreateOrganization } from "./useCreateOrganization.ts";

interface OrganizationValues {
  name: string;
  kind: EnumOf<"OrganizationKind">;
  shortName?: string;
  creditCode?: string;
  town?: string;
  industry?: string;
  business?: string;
  flags?: EnumOf<"OrganizationFlag">[];
}

interface CreateOrganizationDialogProps {
  open: boolean;
  onClose: () => void;
  onCreated: () => void;
}

export function CreateOrganizationDialog({
  open,
  onClose,
  onCreated,
}: CreateOrganizationDialogProps) {
  const t = useT();
  const { run } = useCreateOrganization();
  return (
    <WriteDialog
      open={open}
      title={t("新增单位", "New organization")}
      okText={t("保存单位", "Save it")}
      success={t("单位已保存。", "Saved.")}
      write={(values: OrganizationValues) => run(withoutBlanks(values))}
      onDone={onCreated}
      onClose={onClose}
    >
      <OrganizationFields />
    </WriteDialog>
  );
}
