import { Button } from "antd";
import { type ComponentProps, useState } from "react";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import type { Chosen, ReturnManyDialog as Dialog } from "./ReturnManyDialog.tsx";

const ReturnManyDialog = loadedWhenOpened(
  async () => (await import("./ReturnManyDialog.tsx")).ReturnManyDialog,
);

/** What is done with several items of a list that were chosen. */
export interface BulkProps {
  chosen: readonly Chosen[];
  onDone: () => void;
  drop: (gone: readonly string[]) => void;
}

type Told = Pick<ComponentProps<typeof Dialog>, "to" | "meanwhile" | "giveBack">;

type ReturnManyButtonProps = BulkProps & Told;

/** Opens the question before several registrations are returned. */
export function ReturnManyButton({ onDone, drop, ...rest }: ReturnManyButtonProps) {
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
      <ReturnManyDialog open={returning} onClose={close} {...rest} />
    </>
  );
}
