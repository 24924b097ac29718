import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useT } from "../ui/language.ts";

const HandOverDialog = lazy(() => import("./HandOverDialog.tsx"));

export interface Chosen {
  id: string;
  version: number;
  item: { title: string };
}

interface HandOverManyProps {
  chosen: readonly Chosen[];
  onDone: () => void;
  drop: (gone: readonly string[]) => void;
}

/** One other person answers for several entries from now on (SERV-1). */
export function HandOverMany({ chosen, onDone, drop }: HandOverManyProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  const close = (done: readonly Chosen[]) => {
    setOpen(false);
    if (done.length === 0) return;
    drop(done.map(({ id }) => id));
    onDone();
  };
  return (
    <>
      <Button size="small" type="primary" onClick={ask}>
        {t("移交", "Hand over")}
      </Button>
      {asked && (
        <Suspense>
          <HandOverDialog chosen={chosen} open={open} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
