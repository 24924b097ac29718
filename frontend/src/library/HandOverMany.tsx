import { Button } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import type { Chosen } from "./HandOverManyDialog.tsx";

const HandOverManyDialog = loadedWhenOpened(
  async () => (await import("./HandOverManyDialog.tsx")).HandOverManyDialog,
);

interface HandOverManyProps {
  chosen: readonly Chosen[];
  onDone: () => void;
  drop: (gone: readonly string[]) => void;
}

/** One other person answers for several entries from now on (SERV-1). */
export function HandOverMany({ chosen, onDone, drop }: HandOverManyProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const close = (done: readonly Chosen[]) => {
    setOpen(false);
    if (done.length === 0) return;
    drop(done.map(({ id }) => id));
    onDone();
  };
  return (
    <>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        {t("移交", "Hand over")}
      </Button>
      <HandOverManyDialog open={open} chosen={chosen} onClose={close} />
    </>
  );
}
