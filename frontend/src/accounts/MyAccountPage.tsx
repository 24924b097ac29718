import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { useMutation } from "urql";
import { useViewer } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { showUserErrors } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { Refusals } from "../ui/Refusals.tsx";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { useChangePassword } from "./useChangePassword.ts";
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
      <PasswordPanel />
      <SessionsPanel />
    </Page>
  );
}

interface Passwords {
  current: string;
  new: string;
  again: string;
}

function PasswordPanel() {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Passwords>();
  const [above, setAbove] = useState<string[]>([]);
  const { run, running } = useChangePassword();
  const submit = async (values: Passwords) => {
    setAbove([]);
    const written = await run({ current: values.current, new: values.new });
    if (written.status === "refused") setAbove(showUserErrors(form, written.errors));
    if (written.status !== "done") return;
    form.resetFields();
    message.success(t("密码已修改。", "The password is changed."));
  };
  const required = { required: true, message: t("请填写此项", "Please fill this in") };
  return (
    <Panel title={t("修改密码", "Change the password")}>
      <Form<Passwords> form={form} layout="vertical" onFinish={submit} style={{ maxWidth: 360 }}>
        <Refusals texts={above} />
        <Form.Item name="current" label={t("当前密码", "Current password")} rules={[required]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="new" label={t("新密码", "New password")} rules={[required]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t("再次输入新密码", "New password again")}
          dependencies={["new"]}
          rules={[
            required,
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                !value || value === getFieldValue("new")
                  ? Promise.resolve()
                  : Promise.reject(new Error(t("两次输入不一致", "They are not the same"))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={running}>
          {t("修改密码", "Change it")}
        </Button>
      </Form>
    </Panel>
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
