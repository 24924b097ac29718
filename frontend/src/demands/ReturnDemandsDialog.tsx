import { Link } from "@tanstack/react-router";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { BulkDialog } from "../ui/table/BulkDialog.tsx";
import { useBulkWrite } from "../ui/table/useBulkWrite.ts";
import { DemandReturn } from "./useReturnDemand.ts";

export interface Chosen {
  id: string;
  version: number;
  title: string;
}

interface ReturnDemandsDialogProps {
  open: boolean;
  chosen: readonly Chosen[];
  onClose: (done: readonly Chosen[]) => void;
}

/** Several registrations go back to their reporters, for one reason (DISC-5). */
export function ReturnDemandsDialog({ open, chosen, onClose }: ReturnDemandsDialogProps) {
  const t = useT();
  const giveBack = useBulkWrite(DemandReturn, (data) => data.demandReturn);
  return (
    <BulkDialog<Chosen, { reason: string }>
      open={open}
      title={t("退回登记", "Return the registrations")}
      okText={t("确认退回", "Return them")}
      danger
      rows={chosen}
      write={({ id, version }, { reason }) => giveBack({ id, version, reason })}
      linkOf={({ id, title }) => (
        <Link to="/demands/$id" params={{ id }} target="_blank">
          {title}
        </Link>
      )}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t("退回期间不计入发现数。", "They do not count until they come again.")}</p>
          <ReasonField label={t("退回理由", "Reason")} />
        </>
      )}
    </BulkDialog>
  );
}
