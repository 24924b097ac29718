import { Modal } from "antd";
import { useViewer, type Viewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { sessionRenewed } from "../ui/session.ts";
import { SignInForm } from "./SignInForm.tsx";

/** Who it most likely is stands there already. */
function focusPassword() {
  document.querySelector<HTMLElement>("[role=dialog] input[type=password]")?.focus();
}

/** Over the open page, whose forms stay as they are. */
export function SignInDialog() {
  const t = useT();
  const before = useViewer();
  const signedIn = (viewer: Viewer | null) => {
    if (viewer?.account?.id === before.account?.id) sessionRenewed();
    else window.location.assign("/");
  };
  return (
    <Modal
      open
      closable={false}
      footer={null}
      title={t("登录已失效", "Your session has ended")}
      afterOpenChange={focusPassword}
    >
      <p style={{ marginBottom: 16 }}>
        {t("请重新登录。已填写的内容不会丢失。", "Please sign in again. What you typed is kept.")}
      </p>
      <SignInForm name={before.account?.signInName ?? undefined} onSignedIn={signedIn} />
    </Modal>
  );
}
