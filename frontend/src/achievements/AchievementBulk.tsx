import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { BulkDialog } from "../ui/table/BulkDialog.tsx";
import { useBulkWrite } from "../ui/table/useBulkWrite.ts";
import { AchievementReturn } from "./useRepairAchievement.ts";

interface Chosen {
  id: string;
  version: number;
  title: string;
}

interface AchievementBulkProps {
  chosen: readonly Chosen[];
  onDone: () => void;
  drop: (gone: readonly string[]) => void;
}

/** What staff do with several achievements: put them into a new batch, or return them (DISC-5). */
export function AchievementBulk({ chosen, onDone, drop }: AchievementBulkProps) {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [returning, setReturning] = useState(false);
  const giveBack = useBulkWrite(AchievementReturn, (data) => data.achievementReturn);
  const close = (done: readonly Chosen[]) => {
    setReturning(false);
    if (done.length === 0) return;
    drop(done.map(({ id }) => id));
    onDone();
  };
  return (
    <>
      {may(viewer, "evaluation:manage") && (
        <Button
          size="small"
          onClick={() =>
            navigate({ to: "/batches/new", state: { chosen: chosen.map(({ id }) => id) } })
          }
        >
          {t("纳入新批次", "Into a new batch")}
        </Button>
      )}
      {may(viewer, "registration:repair") && (
        <Button size="small" onClick={() => setReturning(true)}>
          {t("退回修改", "Return")}
        </Button>
      )}
      <BulkDialog<Chosen, { reason: string }>
        open={returning}
        title={t("退回登记", "Return the registrations")}
        okText={t("确认退回", "Return them")}
        danger
        rows={chosen}
        write={({ id, version }, { reason }) => giveBack({ id, version, reason })}
        linkOf={({ id, title }) => (
          <Link to="/achievements/$id" params={{ id }} target="_blank">
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
