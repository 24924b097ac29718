import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { CreditButton, CreditButtonFields } from "./CreditButton.tsx";
import { useCorrectLanding } from "./useCorrectLanding.ts";
import { useReturnLanding } from "./useReturnLanding.ts";
import { useSubmitLanding } from "./useSubmitLanding.ts";
import { VerifyDialog } from "./VerifyDialog.tsx";

export const LandingActionsFields = graphql(
  `
  fragment LandingActionsFields on Landing {
    id
    version
    viewerCanEdit
    viewerCanSubmit
    viewerCanVerify
    viewerCanCorrect
    ...CreditButtonFields
  }
`,
  [CreditButtonFields],
);

interface LandingActionsProps {
  landing: FragmentOf<typeof LandingActionsFields>;
  onChanged: () => void;
}

/** What the viewer can do with a claim: edit, submit, verify, return. */
export function LandingActions({ landing: masked, onChanged }: LandingActionsProps) {
  const t = useT();
  const landing = readFragment(LandingActionsFields, masked);
  const { id, version } = landing;
  const [asked, setAsked] = useState<"submit" | "verify" | "return" | "correct" | null>(null);
  const submit = useSubmitLanding();
  const giveBack = useReturnLanding();
  const correct = useCorrectLanding();
  const navigate = useNavigate();
  const dialog = { onClose: () => setAsked(null), onDone: onChanged };
  return (
    <>
      {landing.viewerCanEdit && (
        <LinkButton to="/landings/$id/edit" params={{ id }}>
          {t("修改", "Edit")}
        </LinkButton>
      )}
      {landing.viewerCanSubmit && (
        <Button type="primary" onClick={() => setAsked("submit")}>
          {t("提交认定", "Submit")}
        </Button>
      )}
      {landing.viewerCanVerify && (
        <>
          <Button onClick={() => setAsked("return")}>{t("退回", "Return")}</Button>
          <Button type="primary" onClick={() => setAsked("verify")}>
            {t("认定", "Verify")}
          </Button>
        </>
      )}
      {landing.viewerCanCorrect && (
        <Button onClick={() => setAsked("correct")}>{t("提出更正", "Correct")}</Button>
      )}
      <CreditButton landing={landing} onDone={onChanged} />
      <WriteDialog
        open={asked === "correct"}
        title={t("更正落地认定", "Correct the landing")}
        okText={t("起草更正", "Draft the correction")}
        success={t("已起草更正，请修改后提交认定。", "Drafted; change it and hand it in.")}
        write={({ reason }: { reason: string }) => correct.run({ id, version, reason })}
        onClose={() => setAsked(null)}
        onDone={({ landing: made }) =>
          made && navigate({ to: "/landings/$id/edit", params: { id: made.id } })
        }
      >
        <p>
          {t(
            "原认定在更正获认定前继续有效。",
            "What was verified stays until the correction is verified.",
          )}
        </p>
        <ReasonField label={t("更正理由", "Reason")} />
      </WriteDialog>
      <WriteDialog
        open={asked === "submit"}
        title={t("提交认定", "Submit the claim")}
        okText={t("确认提交", "Submit it")}
        success={t("已提交，等待认定。", "Submitted, to be verified.")}
        write={() => submit.run({ id, version })}
        {...dialog}
      >
        <p>
          {t("提交后由主管部门认定，期间不能修改。", "It cannot be changed while it is verified.")}
        </p>
      </WriteDialog>
      <VerifyDialog landing={{ id, version }} open={asked === "verify"} {...dialog} />
      <WriteDialog
        open={asked === "return"}
        title={t("退回申报", "Return the claim")}
        okText={t("确认退回", "Return it")}
        danger
        success={t("已退回。", "Returned.")}
        write={({ reason }: { reason: string }) => giveBack.run({ id, version, reason })}
        {...dialog}
      >
        <ReasonField label={t("退回理由", "Reason")} />
      </WriteDialog>
    </>
  );
}
