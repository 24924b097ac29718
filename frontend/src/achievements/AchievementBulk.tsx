import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import type { Chosen } from "./ReturnAchievementsDialog.tsx";

const ReturnAchievementsDialog = loadedWhenOpened(
  async () => (await import("./ReturnAchievementsDialog.tsx")).ReturnAchievementsDialog,
);

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
      <ReturnAchievementsDialog open={returning} chosen={chosen} onClose={close} />
    </>
  );
}
