import { useT } from "../ui/language.ts";
import { RemarkField } from "../ui/RemarkField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useVerifyLanding } from "./useVerifyLanding.ts";

interface VerifyDialogProps {
  landing: { id: string; version: number };
  open: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** A supervisor accepts a claim for good; a remark may be added. */
export function VerifyDialog({ landing, ...dialog }: VerifyDialogProps) {
  const t = useT();
  const verify = useVerifyLanding();
  return (
    <WriteDialog
      title={t("认定落地", "Verify the landing")}
      okText={t("确认认定", "Verify it")}
      success={t("已认定，计入本年落地数。", "Verified; it counts as landed this year.")}
      write={({ reason }: { reason?: string }) =>
        verify.run({ ...landing, reason: reason?.trim() || null })
      }
      {...dialog}
    >
      <RemarkField label={t("认定意见（可不填）", "Remark (may be left out)")} />
    </WriteDialog>
  );
}
