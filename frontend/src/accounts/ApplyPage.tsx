import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { FormGrid } from "../ui/FormGrid.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { ApplicationFields, type ApplicationValues } from "./ApplicationFields.tsx";
import { Gate, GateCard } from "./Gate.tsx";
import { NewPasswordFields } from "./NewPasswordFields.tsx";
import { useOpenApplication } from "./useOpenApplication.ts";
import { useSignIn } from "./useSignIn.ts";

interface Values extends ApplicationValues {
  signInName: string;
  password: string;
  again: string;
}

/** A firm asks for its account; it is signed in at once, and goes on with its documents. */
export function ApplyPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const errors = useFormErrors<Values>();
  const opening = useOpenApplication();
  const signingIn = useSignIn();
  const submit = async ({ again: _, ...values }: Values) => {
    const written = await opening.run({ ...values, invitedBy: values.invitedBy ?? null });
    if (written.status === "refused") errors.show(written.errors);
    if (written.status !== "done") return;
    await signingIn.run({ name: values.signInName, password: values.password });
    onSignedIn();
    navigate({ to: "/" });
  };
  return (
    <Gate title={t("企业注册", "Register a firm")}>
      <GateCard wide title={t("企业注册", "Register a firm")}>
        <p style={{ marginBottom: 16 }}>
          {t(
            "填写企业信息并设置登录名和密码，下一步上传营业执照和授权书；中心审核通过后即可登记需求。",
            "Say who you are and choose how to sign in; next, hand in the licence and the authorization. Once the center has checked them, you can register demands.",
          )}
        </p>
        <CheckedForm<Values> errors={errors} onFinish={submit}>
          <ApplicationFields />
          <FormGrid>
            <Form.Item
              name="signInName"
              label={t("登录名", "Sign-in name")}
              rules={[{ required: true }]}
            >
              <Input maxLength={40} autoComplete="username" />
            </Form.Item>
            <NewPasswordFields
              name="password"
              label={t("密码", "Password")}
              labelAgain={t("再次输入密码", "Password again")}
            />
          </FormGrid>
          <div style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
            <Button type="primary" htmlType="submit" loading={opening.running || signingIn.running}>
              {t("提交注册", "Register")}
            </Button>
            <LinkButton to="/">{t("返回登录", "Back to signing in")}</LinkButton>
          </div>
        </CheckedForm>
      </GateCard>
    </Gate>
  );
}
