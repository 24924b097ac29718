import { Button } from "antd";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useTakeDown } from "./useTakeDown.ts";

export const TakeDownFields = graphql(`
  fragment TakeDownFields on Publication {
    id
    version
    title
    viewerCanTakeDown
  }
`);

interface TakeDownButtonProps {
  publication: FragmentOf<typeof TakeDownFields>;
  onDone: () => void;
}

/** The center, or the holder's liaison, takes a publication down at once (LIB-6). */
export function TakeDownButton({ publication, onDone }: TakeDownButtonProps) {
  const t = useT();
  const { id, version, title, viewerCanTakeDown } = readFragment(TakeDownFields, publication);
  const [open, setOpen] = useState(false);
  const { run } = useTakeDown();
  if (!viewerCanTakeDown) return null;
  return (
    <>
      <Button
        size="small"
        danger
        aria-label={t(`撤下：${title}`, `Take down ${title}`)}
        onClick={() => setOpen(true)}
      >
        {t("撤下", "Take down")}
      </Button>
      <WriteDialog
        open={open}
        title={t("撤下展示", "Take it down")}
        okText={t("立即撤下", "Take it down")}
        danger
        success={t("已撤下。", "Taken down.")}
        write={({ reason }: { reason: string }) => run({ id, version, reason })}
        onDone={onDone}
        onClose={() => setOpen(false)}
      >
        <p style={{ marginBottom: 12 }}>
          {t(
            `「${title}」将立即从成果展示区撤下；已被他人看到的内容无法收回。`,
            `"${title}" leaves the showcase at once; what was seen cannot be taken back.`,
          )}
        </p>
        <ReasonField label={t("撤下理由", "Reason")} />
      </WriteDialog>
    </>
  );
}
