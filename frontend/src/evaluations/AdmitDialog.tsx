import type { ReactNode } from "react";
import { type Admission, AdmissionFields, useAdmissionBy } from "../library/AdmissionFields.tsx";
import { useAdmit } from "../library/useAdmit.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";

interface AdmitDialogProps {
  /** The item of a batch, once it passed; null: it is not there yet, or no longer to be admitted. */
  item: { id: string; version: number } | null;
  open: boolean;
  onDone: () => void;
  onClose: () => void;
  /** What is admitted, where it does not stand beside the dialog. */
  children?: ReactNode;
}

/** An achievement that passed its evaluation enters the service library (EVAL-1). */
export function AdmitDialog({ item, children, ...dialog }: AdmitDialogProps) {
  const t = useT();
  const admit = useAdmit();
  const usual = useAdmissionBy(
    t("已通过常规入库评价（3有）。", "It passed the routine evaluation."),
  );
  return (
    <WriteDialog
      title={t("纳入成果服务库", "Admit to the service library")}
      okText={t("确认入库", "Admit")}
      success={t("已入库。", "Admitted.")}
      initialValues={usual}
      write={
        item &&
        ((values: Admission) =>
          admit.run({ evaluationItem: item.id, version: item.version, ...values }))
      }
      {...dialog}
    >
      {children}
      <AdmissionFields />
    </WriteDialog>
  );
}
