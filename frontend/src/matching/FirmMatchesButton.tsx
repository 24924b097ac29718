import { Button } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";

const FirmMatchesDialog = loadedWhenOpened(
  async () => (await import("./FirmMatchesDialog.tsx")).FirmMatchesDialog,
);

/** Opens what may interest a firm: achievements and registered results. */
export function FirmMatchesButton({ id, name }: { id: string; name: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={t(`匹配成果：${name}`, `Match results: ${name}`)}
      >
        {t("匹配成果", "Match results")}
      </Button>
      <FirmMatchesDialog open={open} id={id} name={name} onClose={() => setOpen(false)} />
    </>
  );
}
