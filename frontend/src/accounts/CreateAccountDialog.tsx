import { Form, Input, Select } from "antd";
import { OrganizationSelect } from "../organizations/OrganizationSelect.tsx";
import { withoutBlanks } from "../ui/blanks.ts";
import { choicesOf } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { DeputyFields } from "./DeputyFields.tsx";
import type { NewPassword } from "./PasswordDialog.tsx";
import { useCreateAccount } from "./useCreateAccount.ts";
import { type Role, roleText } from "./words.ts";

interface AccountValues {
  signInName: string;
  displayName: string;
  role: Role;
  organization?: string | null;
  deputy?: boolean;
  actsFrom?: string | null;
  actsUntil?: string | null;
}

interface CreateAccountDialogProps {
  open: boolean;
  /** Whose liaison it is to be, where that is what is lacking. */
  liaisonOf?: { id: string; name: string };
  onClose: () => void;
  onCreated: (password: NewPassword) => void;
}

export function CreateAccountDialog({
  open,
  liaisonOf,
  onClose,
  onCreated,
}: CreateAccountDialogProps) {
  const t = useT();
  const { run } = useCreateAccount();
  const required = [{ required: true }];
  const roles = choicesOf(roleText).filter(({ value }) => value !== "VISITOR");
  return (
    <WriteDialog
      open={open}
      title={t("新建账号", "New account")}
      okText={t("建立账号", "Make it")}
      success={t("账号已建立。", "The account is made.")}
      initialValues={liaisonOf && { role: "LIAISON", organization: liaisonOf.id }}
      write={({ deputy: _, ...values }: AccountValues) => run(withoutBlanks(values))}
      onDone={({ account, password }) => {
        if (account?.signInName) onCreated({ signInName: account.signInName, password });
      }}
      onClose={onClose}
    >
      <Form.Item name="signInName" label={t("登录名", "Sign-in name")} rules={required}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="displayName" label={t("姓名", "Name")} rules={required}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label={t("角色", "Role")} rules={required}>
        <Select options={roles} />
      </Form.Item>
      <Form.Item name="organization" label={t("单位", "Organization")}>
        <OrganizationSelect known={liaisonOf && [{ value: liaisonOf.id, label: liaisonOf.name }]} />
      </Form.Item>
      <DeputyFields />
    </WriteDialog>
  );
}
