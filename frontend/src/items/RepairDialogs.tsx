import { Button } from "antd";
import { useState } from "react";
import type { UserError } from "../ui/formErrors.ts";
import { type Text, useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import type { Written } from "../ui/useWrite.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";

interface Payload {
  userErrors: readonly UserError[];
}

interface RepairDialogsProps<P extends Payload> {
  /** Whether it can be returned, beside being voided. */
  returnable: boolean;
  /** What a return means until it comes again. */
  meanwhile: Text;
  giveBack: (reason: string) => Promise<Written<P>>;
  voiding: (reason: string) => Promise<Written<P>>;
  onChanged: () => void;
}

/** What staff can do about a registration that is not right: return it, or void it (DISC-5). */
export function RepairDialogs<P extends Payload>({
  returnable,
  meanwhile,
  giveBack,
  voiding,
  onChanged,
}: RepairDialogsProps<P>) {
  const t = useT();
  const [asked, setAsked] = useState<"return" | "void" | null>(null);
  const dialog = { onClose: () => setAsked(null), onDone: onChanged };
  return (
    <>
      {returnable && <Button onClick={() => setAsked("return")}>{t("退回修改", "Return")}</Button>}
      <Button danger onClick={() => setAsked("void")}>
        {t("作废", "Void")}
      </Button>
      <WriteDialog
        open={asked === "return"}
        title={t("退回登记", "Return the registration")}
        okText={t("确认退回", "Return it")}
        success={t("已退回首报单位修改。", "Returned to its reporter.")}
        write={({ reason }: { reason: string }) => giveBack(reason)}
        {...dialog}
      >
        <p>{t(...meanwhile)}</p>
        <ReasonField label={t("退回理由", "Reason")} />
      </WriteDialog>
      <WriteDialog
        open={asked === "void"}
        title={t("作废登记", "Void the registration")}
        okText={t("确认作废", "Void it")}
        danger
        success={t("已作废。", "Voided.")}
        write={({ reason }: { reason: string }) => voiding(reason)}
        {...dialog}
      >
        <p>
          {t(
            "作废后不再计入，记录仍可查阅。",
            "It leaves the count for good, and stays to be read.",
          )}
        </p>
        <ReasonField label={t("作废理由", "Reason")} />
      </WriteDialog>
    </>
  );
}
