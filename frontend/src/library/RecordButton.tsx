import { Button } from "antd";
import { useState } from "react";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { RecordDialog } from "./RecordDialog.tsx";

interface RecordButtonProps {
  entry: string;
  admittedAt: string;
  onDone: () => void;
}

/** Opens the form for what was done for an entry. */
export function RecordButton({ entry, admittedAt, onDone }: RecordButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("登记服务", "Record a service")}</Button>
      <RecordDialog
        open={open}
        entry={entry}
        admittedOn={showDay(admittedAt)}
        onDone={onDone}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
