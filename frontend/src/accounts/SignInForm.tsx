import { Button, Form, Input } from "antd";
import type { Viewer } from "../app/viewer.ts";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { useT } from "../ui/language.ts";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { useSignIn } from "./useSignIn.ts";

interface Credentials {
  name: string;
  password: string;
}

interface SignInFormProps {
  /** Who was signed in before, and most likely is again. */
  name?: string;
  onSignedIn: (viewer: Viewer | null) => void;
}

export function SignInForm({ name, onSignedIn }: SignInFormProps) {
  const t = useT();
  const errors = useFormErrors<Credentials>();
  const { run, running } = useSignIn();
  const submit = async (credentials: Credentials) => {
    const written = await run(credentials);
    if (written.status === "done") onSignedIn(written.payload.viewer);
    if (written.status === "refused") errors.show(written.errors);
  };
  return (
    <CheckedForm<Credentials>
      errors={errors}
      requiredMark={false}
      initialValues={{ name }}
      onFinish={submit}
    >
      <Form.Item
        name="name"
        label={t("登录名", "Sign-in name")}
        rules={[{ required: true, message: t("请输入登录名", "Enter your sign-in name") }]}
      >
        <Input autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item
        name="password"
        label={t("密码", "Password")}
        rules={[{ required: true, message: t("请输入密码", "Enter your password") }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={running}>
        {t("登录", "Sign in")}
      </Button>
    </CheckedForm>
  );
}
