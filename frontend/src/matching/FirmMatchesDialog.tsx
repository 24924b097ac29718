import { Modal } from "antd";
import { useT } from "../ui/language.ts";
import { MatchList } from "./MatchesPanel.tsx";

interface FirmMatchesDialogProps {
  open: boolean;
  id: string;
  name: string;
  onClose: () => void;
}

/** What may interest a firm: achievements and registered results. */
export function FirmMatchesDialog({ open, id, name, onClose }: FirmMatchesDialogProps) {
  const t = useT();
  return (
    <Modal
      open={open}
      title={t(`可能感兴趣的成果：${name}`, `What may interest ${name}`)}
      width={720}
      footer={null}
      destroyOnHidden
      onCancel={onClose}
    >
      <MatchList of={{ __typename: "Organization", id }} />
    </Modal>
  );
}
