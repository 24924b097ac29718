import { Link } from "@tanstack/react-router";
import { type Text, useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { BulkDialog } from "../ui/table/BulkDialog.tsx";
import type { Outcome } from "../ui/table/useBulkWrite.ts";
import type { itemPlace } from "./ItemLink.tsx";

export interface Chosen {
  id: string;
  version: number;
  title: string;
}

interface ReturnManyDialogProps {
  /** Where such a record is shown. */
  to: ReturnType<typeof itemPlace>;
  open: boolean;
  chosen: readonly Chosen[];
  /** What a return means until they come again. */
  meanwhile: Text;
  giveBack: (input: { id: string; version: number; reason: string }) => Promise<Outcome>;
  onClose: (done: readonly Chosen[]) => void;
}

/** Several registrations go back to their reporters, for one reason (DISC-5). */
export function ReturnManyDialog(props: ReturnManyDialogProps) {
  const { to, open, chosen, meanwhile, giveBack, onClose } = props;
  const t = useT();
  return (
    <BulkDialog<Chosen, { reason: string }>
      open={open}
      title={t("退回登记", "Return the registrations")}
      okText={t("确认退回", "Return them")}
      danger
      rows={chosen}
      write={({ id, version }, { reason }) => giveBack({ id, version, reason })}
      linkOf={({ id, title }) => (
        <Link to={to} params={{ id }} target="_blank">
          {title}
        </Link>
      )}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t(...meanwhile)}</p>
          <ReasonField label={t("退回理由", "Reason")} />
        </>
      )}
    </BulkDialog>
  );
}
