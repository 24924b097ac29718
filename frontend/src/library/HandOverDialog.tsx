import { Form } from "antd";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useHandOver } from "./useHandOver.ts";

interface HandOverDialogProps {
  open: boolean;
  entry: string;
  version: number;
  /** What is handed over, where the page is about several. */
  title?: string;
  onDone: () => void;
  onClose: () => void;
}

/** Who answers for the entry from now on, and why (SERV-1). */
export function HandOverDialog({ entry, version, title, ...rest }: HandOverDialogProps) {
  const t = useT();
  const { run } = useHandOver();
  return (
    <WriteDialog
      title={t("移交责任人", "Hand over")}
      okText={t("确认移交", "Hand over")}
      success={t("已移交。", "Handed over.")}
      write={(values: { accountable: string; reason: string }) =>
        run({ id: entry, version, ...values })
      }
      {...rest}
    >
      {title && <p style={{ marginBottom: 12 }}>{title}</p>}
      <Form.Item
        name="accountable"
        label={t("新责任人", "New accountable person")}
        rules={[{ required: true, message: t("请选择责任人", "Choose a person") }]}
      >
        <AccountSelect roles={["CENTER_STAFF", "LIAISON"]} />
      </Form.Item>
      <ReasonField label={t("移交理由", "Reason")} />
    </WriteDialog>
  );
}
