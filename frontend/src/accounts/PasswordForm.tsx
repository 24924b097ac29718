import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { showUserErrors } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { Refusals } from "../ui/Refusals.tsx";
import { NewPasswordFields } from "./NewPasswordFields.tsx";
import { useChangePassword } from "./useChangePassword.ts";

interface Passwords {
  current: string;
  new: string;
  again: string;
}

/** The viewer's own password, old and new. */
export function PasswordForm() {
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
    <Form<Passwords> form={form} layout="vertical" onFinish={submit} style={{ maxWidth: 360 }}>
      <Refusals texts={above} />
      <Form.Item name="current" label={t("当前密码", "Current password")} rules={[required]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <NewPasswordFields
        name="new"
        label={t("新密码", "New password")}
        labelAgain={t("再次输入新密码", "New password again")}
      />
      <Button type="primary" htmlType="submit" loading={running}>
        {t("修改密码", "Change it")}
      </Button>
    </Form>
  );
}
