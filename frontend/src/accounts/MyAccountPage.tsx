import { Button } from "antd";
import { useViewer } from "../app/viewer.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { SignOutEverywhere, useSignOut } from "./useSignOut.ts";
import { roleText } from "./words.ts";

export function MyAccountPage() {
  const t = useT();
  const viewer = useViewer();
  return (
    <Page narrow title={t("我的账号", "My account")}>
      <Panel title={t("账号信息", "Account")}>
        <FieldList
          fields={[
            { label: t("姓名", "Name"), value: viewer.name },
            { label: t("登录名", "Sign-in name"), value: viewer.account?.signInName },
            { label: t("角色", "Role"), value: t(...roleText[viewer.role]) },
            { label: t("单位", "Organization"), value: viewer.organization?.name },
          ]}
        />
      </Panel>
      <Panel title={t("修改密码", "Change the password")}>
        <PasswordForm />
      </Panel>
      <SessionsPanel />
    </Page>
  );
}

function SessionsPanel() {
  const t = useT();
  const account = useViewer().account?.id ?? "";
  const { signOut, running, failed } = useSignOut(account, SignOutEverywhere);
  return (
    <Panel title={t("登录会话", "Sessions")}>
      <p style={{ marginBottom: 12 }}>
        {t("在所有设备上退出，包括这一台。", "Sign out on every device, this one too.")}
      </p>
      <Button danger onClick={signOut} loading={running}>
        {t("在所有设备上退出", "Sign out everywhere")}
      </Button>
      {failed && <Notice text={failed} />}
    </Panel>
  );
}
