import { Link } from "@tanstack/react-router";
import { Form } from "antd";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { BulkDialog } from "../ui/table/BulkDialog.tsx";
import { useBulkWrite } from "../ui/table/useBulkWrite.ts";
import { ServiceEntryHandOver } from "./useHandOver.ts";

export interface Chosen {
  id: string;
  version: number;
  item: { title: string };
}

interface Wanted {
  accountable: string;
  reason: string;
}

interface HandOverManyDialogProps {
  open: boolean;
  chosen: readonly Chosen[];
  onClose: (done: readonly Chosen[]) => void;
}

/** Who answers for several entries from now on, and why (SERV-1). */
export function HandOverManyDialog({ open, chosen, onClose }: HandOverManyDialogProps) {
  const t = useT();
  const handOver = useBulkWrite(ServiceEntryHandOver, (data) => data.serviceEntryHandOver);
  return (
    <BulkDialog<Chosen, Wanted>
      open={open}
      title={t("移交责任人", "Hand over")}
      okText={t("确认移交", "Hand over")}
      rows={chosen}
      write={({ id, version }, wanted) => handOver({ id, version, ...wanted })}
      linkOf={({ id, item }) => (
        <Link to="/entries/$id" params={{ id }} target="_blank">
          {item.title}
        </Link>
      )}
      onClose={onClose}
    >
      {(form, ready) => (
        <>
          <Form.Item
            name="accountable"
            label={t("新责任人", "New accountable person")}
            rules={[{ required: true, message: t("请选择责任人", "Choose a person") }]}
            getValueFromEvent={(person: string | null) => {
              // Whoever has chosen goes on to say why.
              if (person) form.focusField("reason");
              return person;
            }}
          >
            <AccountSelect
              // The list opens by itself, once the dialog stands still, and is typed into.
              key={ready ? "open" : "closed"}
              roles={["CENTER_STAFF", "LIAISON"]}
              defaultOpen={ready}
              autoFocus={ready}
            />
          </Form.Item>
          <ReasonField label={t("移交理由", "Reason")} />
        </>
      )}
    </BulkDialog>
  );
}
