import type { ReactNode } from "react";
import { useT } from "../ui/language.ts";
import { RemarkField } from "../ui/RemarkField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useVerifyLanding } from "./useVerifyLanding.ts";

interface VerifyDialogProps {
  /** As it is shown; null: it is not there yet, or no longer to be verified. */
  landing: { id: string; version: number } | null;
  open: boolean;
  /** Pixels, where the claim is shown in it. */
  width?: number;
  onDone: () => void;
  onClose: () => void;
  /** The claim, where it does not stand beside the dialog. */
  children?: ReactNode;
}

/** A supervisor accepts a claim for good; a remark may be added. */
export function VerifyDialog({ landing, children, ...dialog }: VerifyDialogProps) {
  const t = useT();
  const verify = useVerifyLanding();
  return (
    <WriteDialog
      title={t("认定落地", "Verify the landing")}
      okText={t("确认认定", "Verify it")}
      success={t("已认定，计入本年落地数。", "Verified; it counts as landed this year.")}
      write={
        landing &&
        (({ reason }: { reason?: string }) =>
          verify.run({
            id: landing.id,
            version: landing.version,
            reason: reason?.trim() || null,
          }))
      }
      {...dialog}
    >
      {children}
      <RemarkField label={t("认定意见（可不填）", "Remark (may be left out)")} />
    </WriteDialog>
  );
}
