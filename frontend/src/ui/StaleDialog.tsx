import { Button, Modal } from "antd";
import { useT } from "./language.ts";

interface StaleDialogProps {
  open: boolean;
  /** Go on with what was typed, against the record as it now is. */
  onKeep: () => void;
  /** Drop what was typed and show the record as it now is. */
  onReload: () => void;
}

/** Someone else saved first: nothing is overwritten unseen, and nothing typed is lost. */
export function StaleDialog({ open, onKeep, onReload }: StaleDialogProps) {
  const t = useT();
  return (
    <Modal
      open={open}
      title={t("他人已修改这条记录", "Someone else changed this record")}
      closable={false}
      footer={[
        <Button key="reload" onClick={onReload}>
          {t("放弃我的修改，载入最新内容", "Drop mine and load theirs")}
        </Button>,
        <Button key="keep" type="primary" onClick={onKeep}>
          {t("保留我填写的内容", "Keep what I typed")}
        </Button>,
      ]}
    >
      {t(
        "在您填写期间，这条记录已被他人保存过，因此您的修改没有写入。您填写的内容仍在表单中：可以保留并再次保存（将以您的内容为准），也可以载入最新内容。",
        "While you were typing, someone else saved this record, so yours was not written. What you typed is still in the form: keep it and save again (yours then stands), or load the record as it now is.",
      )}
    </Modal>
  );
}
