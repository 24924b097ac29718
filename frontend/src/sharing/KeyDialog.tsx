import { Alert, Button, Modal, Typography } from "antd";
import { FieldList } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import styles from "./KeyDialog.module.css";

export interface NewKey {
  name: string;
  /** Null: the answer that showed it was lost. */
  key: string | null;
}

interface KeyDialogProps {
  shown: NewKey | null;
  onClose: () => void;
}

/** A new key, to be handed over: the server keeps no copy that could be shown again. */
export function KeyDialog({ shown, onClose }: KeyDialogProps) {
  const t = useT();
  const isLost = shown !== null && shown.key === null;
  return (
    <Modal
      open={shown !== null}
      title={t("API 密钥", "The key")}
      onCancel={onClose}
      mask={{ closable: false }}
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
            `${shown.name} 的密钥已生成，但显示密钥的应答在途中丢失，不能再次显示。请再换发一次密钥。`,
            `A key for ${shown.name} was made, but the answer that showed it was lost, and it cannot be shown again. Make another key.`,
          )}
        />
      ) : (
        <>
          <p style={{ marginBottom: 12 }}>
            {t(
              "密钥只显示这一次，请安全地交给合作方，不要放进网页或代码仓库。",
              "It is shown this once. Hand it over safely; it belongs in no page and no repository.",
            )}
          </p>
          <FieldList
            fields={[
              { label: t("客户端", "Client"), value: shown?.name },
              {
                label: t("密钥", "Key"),
                wide: true,
                value: shown && (
                  <Typography.Text className={styles.key} copyable>
                    {shown.key}
                  </Typography.Text>
                ),
              },
              {
                label: t("请求头", "Header"),
                wide: true,
                value: <code>Authorization: Bearer …</code>,
              },
            ]}
          />
        </>
      )}
    </Modal>
  );
}
