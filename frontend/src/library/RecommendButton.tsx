import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useT } from "../ui/language.ts";
import type { RecommendedItem } from "./RecommendedItemSelect.tsx";

const RecommendDialog = lazy(() => import("./RecommendDialog.tsx"));

interface RecommendButtonProps {
  /** What is recommended; where none is given, it is chosen first. */
  item?: RecommendedItem;
  onDone: () => void;
}

/** Straight into the service library by a written recommendation, without evaluation (EVAL-2). */
export function RecommendButton({ item, onDone }: RecommendButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <Button onClick={ask}>{t("推荐入库", "Admit by letter")}</Button>
      {asked && (
        <Suspense>
          <RecommendDialog item={item} open={open} onDone={onDone} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
