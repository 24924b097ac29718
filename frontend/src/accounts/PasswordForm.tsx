import { App, Button, Form, Input } from "antd";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { useT } from "../ui/language.ts";
import { useFormErrors } from "../ui/useFormErrors.ts";
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
  const errors = useFormErrors<Passwords>();
  const { run, running } = useChangePassword();
  const submit = async (values: Passwords) => {
    const written = await run({ current: values.current, new: values.new });
    if (written.status === "refused") errors.show(written.errors);
    if (written.status !== "done") return;
    errors.form.resetFields();
    message.success(t("密码已修改。", "The password is changed."));
  };
  const required = { required: true };
  return (
    <CheckedForm<Passwords> errors={errors} onFinish={submit} style={{ maxWidth: 360 }}>
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
    </CheckedForm>
  );
}
