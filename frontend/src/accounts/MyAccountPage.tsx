import { App, Button } from "antd";
import { useMutation } from "urql";
import { useViewer } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { PasswordForm } from "./PasswordForm.tsx";
import { roleText } from "./words.ts";

const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      userErrors {
        code
      }
    }
  }
`);

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
  const { message } = App.useApp();
  const [{ fetching }, execute] = useMutation(SignOutEverywhere);
  const signOut = async () => {
    const { error } = await execute({});
    if (error) message.error(topLevelMessage(error));
    else window.location.assign("/");
  };
  return (
    <Panel title={t("登录会话", "Sessions")}>
      <p style={{ marginBottom: 12 }}>
        {t("在所有设备上退出，包括这一台。", "Sign out on every device, this one too.")}
      </p>
      <Button danger onClick={signOut} loading={fetching}>
        {t("在所有设备上退出", "Sign out everywhere")}
      </Button>
    </Panel>
  );
}
