import { Button } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";

const HandOverDialog = loadedWhenOpened(
  async () => (await import("./HandOverDialog.tsx")).HandOverDialog,
);

interface HandOverButtonProps {
  entry: string;
  version: number;
  /** What is handed over, where the button stands among others of its kind. */
  title?: string;
  onDone: () => void;
}

/** Another person answers for the entry from now on; at no moment is it nobody (SERV-1). */
export function HandOverButton({ title, ...rest }: HandOverButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={title ? "small" : "middle"}
        aria-label={title && t(`移交：${title}`, `Hand over ${title}`)}
        onClick={() => setOpen(true)}
      >
        {title ? t("移交", "Hand over") : t("移交责任人", "Hand over")}
      </Button>
      <HandOverDialog open={open} title={title} onClose={() => setOpen(false)} {...rest} />
    </>
  );
}
