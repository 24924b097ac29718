import { Alert, Button, Modal } from "antd";
import { FieldList } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import styles from "./PasswordDialog.module.css";

export interface NewPassword {
  signInName: string;
  /** Null: the answer that showed it was lost. */
  password: string | null;
}

interface PasswordDialogProps {
  shown: NewPassword | null;
  onClose: () => void;
}

/** A generated password, to be handed over: the server keeps no copy that could be shown again. */
export function PasswordDialog({ shown, onClose }: PasswordDialogProps) {
  const t = useT();
  const isLost = shown !== null && shown.password === null;
  return (
    <Modal
      open={shown !== null}
      title={t("初始密码", "The password")}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {isLost ? t("知道了", "I see") : t("已记下", "I have noted it")}
        </Button>
      }
    >
      {isLost ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t(
            `${shown.signInName} 的密码已生成，但显示密码的应答在途中丢失，不能再次显示。请再重置一次密码。`,
            `A password for ${shown.signInName} was made, but the answer that showed it was lost, and it cannot be shown again. Reset it once more.`,
          )}
        />
      ) : (
        <>
          <p style={{ marginBottom: 12 }}>
            {t(
              "密码只显示这一次，请安全地交给本人。",
              "It is shown this once. Hand it over safely.",
            )}
          </p>
          <FieldList
            fields={[
              { label: t("登录名", "Sign-in name"), value: shown?.signInName },
              {
                label: t("密码", "Password"),
                value: shown && (
                  <output className={styles.password} aria-label={t("新密码", "The new password")}>
                    {shown.password}
                  </output>
                ),
              },
            ]}
          />
        </>
      )}
    </Modal>
  );
}
