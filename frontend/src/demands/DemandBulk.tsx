import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { BulkDialog } from "../ui/table/BulkDialog.tsx";
import { useBulkWrite } from "../ui/table/useBulkWrite.ts";
import { DemandReturn } from "./useReturnDemand.ts";

interface Chosen {
  id: string;
  version: number;
  title: string;
}

interface DemandBulkProps {
  chosen: readonly Chosen[];
  onDone: () => void;
  drop: (gone: readonly string[]) => void;
}

/** Staff return several demands to their reporters, for one reason (DISC-5). */
export function DemandBulk({ chosen, onDone, drop }: DemandBulkProps) {
  const t = useT();
  const [returning, setReturning] = useState(false);
  const giveBack = useBulkWrite(DemandReturn, (data) => data.demandReturn);
  const close = (done: readonly Chosen[]) => {
    setReturning(false);
    if (done.length === 0) return;
    drop(done.map(({ id }) => id));
    onDone();
  };
  return (
    <>
      <Button size="small" onClick={() => setReturning(true)}>
        {t("退回修改", "Return")}
      </Button>
      <BulkDialog<Chosen, { reason: string }>
        open={returning}
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
        onClose={close}
      >
        {() => (
          <>
            <p>{t("退回期间不计入发现数。", "They do not count until they come again.")}</p>
            <ReasonField label={t("退回理由", "Reason")} />
          </>
        )}
      </BulkDialog>
    </>
  );
}
