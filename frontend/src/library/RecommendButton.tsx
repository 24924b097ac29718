import { Button } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import type { RecommendedItem } from "./RecommendedItemSelect.tsx";

const RecommendDialog = loadedWhenOpened(
  async () => (await import("./RecommendDialog.tsx")).RecommendDialog,
);

interface RecommendButtonProps {
  /** What is recommended; where none is given, it is chosen first. */
  item?: RecommendedItem;
  onDone: () => void;
}

/** Straight into the service library by a written recommendation, without evaluation (EVAL-2). */
export function RecommendButton(props: RecommendButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("推荐入库", "Admit by letter")}</Button>
      <RecommendDialog open={open} onClose={() => setOpen(false)} {...props} />
    </>
  );
}
