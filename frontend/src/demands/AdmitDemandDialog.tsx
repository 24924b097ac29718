import type { ReactNode } from "react";
import { type Admission, AdmissionFields, useAdmissionBy } from "../library/AdmissionFields.tsx";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useAdmitDemand } from "./useAdmitDemand.ts";

interface AdmitDemandDialogProps {
  /** A screening that holds; null: it is not there yet, or its demand no longer to be admitted. */
  screening: { id: string; version: number } | null;
  open: boolean;
  onDone: () => void;
  onClose: () => void;
  /** What is admitted, where it does not stand beside the dialog. */
  children?: ReactNode;
}

/** A demand that passed its screening enters the service library (EVAL-7). */
export function AdmitDemandDialog({ screening, children, ...dialog }: AdmitDemandDialogProps) {
  const t = useT();
  const admit = useAdmitDemand();
  const usual = useAdmissionBy(t("已通过需求筛选。", "It passed its screening."));
  return (
    <WriteDialog
      title={t("纳入成果服务库", "Admit to the service library")}
      okText={t("确认入库", "Admit")}
      success={t("已入库。", "Admitted.")}
      initialValues={usual}
      write={
        screening &&
        ((values: Admission) =>
          admit.run({ screening: screening.id, version: screening.version, ...values }))
      }
      {...dialog}
    >
      {children}
      <AdmissionFields />
    </WriteDialog>
  );
}
