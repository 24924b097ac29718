import { Divider } from "antd";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Gate, GateCard } from "./Gate.tsx";
import { SignInForm } from "./SignInForm.tsx";

export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT();
  return (
    <Gate title={t("登录", "Sign in")}>
      <GateCard title={t("登录", "Sign in")}>
        <SignInForm onSignedIn={onSignedIn} />
        <Divider plain>{t("企业还没有账号？", "Your firm has no account yet?")}</Divider>
        <LinkButton to="/apply" block>
          {t("企业注册", "Register your firm")}
        </LinkButton>
      </GateCard>
    </Gate>
  );
}
