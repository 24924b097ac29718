import { Button } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import type { Chosen } from "./ReturnDemandsDialog.tsx";

const ReturnDemandsDialog = loadedWhenOpened(
  async () => (await import("./ReturnDemandsDialog.tsx")).ReturnDemandsDialog,
);

interface DemandBulkProps {
  chosen: readonly Chosen[];
  onDone: () => void;
  drop: (gone: readonly string[]) => void;
}

/** Staff return several demands to their reporters, for one reason (DISC-5). */
export function DemandBulk({ chosen, onDone, drop }: DemandBulkProps) {
  const t = useT();
  const [returning, setReturning] = useState(false);
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
      <ReturnDemandsDialog open={returning} chosen={chosen} onClose={close} />
    </>
  );
}
