import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { type ChosenFile, FileField, fileSettled } from "../files/FileField.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DayItem } from "../ui/DayItem.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { MoneyItem } from "../ui/MoneyItem.tsx";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useConfirmDemand } from "./useConfirmDemand.ts";
import { useProveDemand } from "./useProveDemand.ts";
import { useReturnProof } from "./useReturnProof.ts";
import { useSubmitDemand } from "./useSubmitDemand.ts";

export const DemandActionsFields = graphql(`
  fragment DemandActionsFields on Demand {
    id
    version
    title
    proof
    letterDated
    budget {
      yuan
    }
    viewerCanEdit
    viewerCanProve
    viewerCanConfirm
  }
`);

type Demand = FragmentOf<typeof DemandActionsFields>;

interface DemandActionsProps {
  demand: Demand;
  onChanged: () => void;
}

interface DialogProps extends DemandActionsProps {
  open: boolean;
  onClose: () => void;
}

type Action = "submit" | "prove" | "confirm" | "return";

/** What the viewer can do with a demand: submit, hand in its proof, confirm or return that. */
export function DemandActions({ demand: masked, onChanged }: DemandActionsProps) {
  const t = useT();
  const demand = readFragment(DemandActionsFields, masked);
  const [asked, setAsked] = useState<Action | null>(null);
  const dialog = (action: Action) => ({
    demand: masked,
    onChanged,
    open: asked === action,
    onClose: () => setAsked(null),
  });
  return (
    <>
      {demand.viewerCanEdit && (
        <Button type="primary" onClick={() => setAsked("submit")}>
          {t("提交", "Submit")}
        </Button>
      )}
      {demand.viewerCanProve && (
        <Button
          type={demand.proof === "WAITING" ? "default" : "primary"}
          onClick={() => setAsked("prove")}
        >
          {demand.proof === "NONE"
            ? t("提交证明", "Hand in proof")
            : t("重新提交证明", "Hand in anew")}
        </Button>
      )}
      {demand.viewerCanConfirm && (
        <>
          <Button onClick={() => setAsked("return")}>{t("退回证明", "Return the proof")}</Button>
          <Button type="primary" onClick={() => setAsked("confirm")}>
            {t("确认真实", "Confirm it")}
          </Button>
        </>
      )}
      <SubmitDialog {...dialog("submit")} />
      <ProveDialog {...dialog("prove")} />
      <ConfirmDialog {...dialog("confirm")} />
      <ReturnDialog {...dialog("return")} />
    </>
  );
}

function SubmitDialog({ demand, onChanged, open, onClose }: DialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const { id, version, title } = readFragment(DemandActionsFields, demand);
  const { run } = useSubmitDemand();
  return (
    <WriteDialog
      open={open}
      title={t("提交需求", "Submit the demand")}
      okText={t("确认提交", "Submit it")}
      success={t("已提交。", "Submitted.")}
      write={() => run({ id, version })}
      onRefused={(errors) => {
        if (errors.every((error) => error.field.length === 0 || error.field[0] === "id")) {
          return false;
        }
        navigate({ to: "/demands/$id/edit", params: { id }, state: { refused: [...errors] } });
        return true;
      }}
      onDone={onChanged}
      onClose={onClose}
    >
      <p>
        {t(
          `「${title}」提交后不能再自行修改；提交真实需求证明并经中心确认后计入发现数。`,
          `Once submitted, "${title}" can no longer be edited by yourself; it counts once its proof is confirmed.`,
        )}
      </p>
    </WriteDialog>
  );
}

interface ProofValues {
  budget: string;
  letter: ChosenFile;
  letterDated?: string | null;
}

function ProveDialog({ demand, onChanged, open, onClose }: DialogProps) {
  const t = useT();
  const { id, version, budget } = readFragment(DemandActionsFields, demand);
  const { run } = useProveDemand();
  const required = { required: true };
  return (
    <WriteDialog
      open={open}
      title={t("提交真实需求证明", "Hand in the proof")}
      okText={t("提交证明", "Hand it in")}
      success={t("证明已提交，等待中心确认。", "Handed in; the center will check it.")}
      initialValues={{ budget: budget?.yuan }}
      write={(values: ProofValues) =>
        run({
          id,
          version,
          budget: values.budget,
          letter: values.letter.id ?? "",
          ...(values.letterDated ? { letterDated: values.letterDated } : {}),
        })
      }
      onDone={onChanged}
      onClose={onClose}
    >
      <MoneyItem
        name="budget"
        label={t("技术合作预算（元）", "Budget of the cooperation (yuan)")}
        required
      />
      <Form.Item
        name="letter"
        label={t("技术合作需求书", "Letter of demand")}
        extra={t("须由企业签字并盖章。", "Signed and stamped by the firm.")}
        rules={[required, fileSettled]}
        // A file that was refused has its reason beside it; that one is needed is said on sending.
        validateTrigger={false}
      >
        <FileField />
      </Form.Item>
      <DayItem name="letterDated" label={t("需求书日期", "Letter dated")} max={today()} />
    </WriteDialog>
  );
}

function ConfirmDialog({ demand, onChanged, open, onClose }: DialogProps) {
  const t = useT();
  const { id, version } = readFragment(DemandActionsFields, demand);
  const { run } = useConfirmDemand();
  return (
    <WriteDialog
      open={open}
      title={t("确认真实需求", "Confirm the demand")}
      okText={t("确认签字盖章属实", "Confirm it")}
      success={t("已确认为真实需求，计入发现数。", "Confirmed as real; it is counted.")}
      write={({ reason }: { reason?: string }) =>
        run({ id, version, ...(reason ? { reason } : {}) })
      }
      onDone={onChanged}
      onClose={onClose}
    >
      <p style={{ marginBottom: 12 }}>
        {t(
          "请核对需求书上的签字和盖章与需求单位一致，预算与需求书一致。",
          "Check that signature and stamp are the firm's, and that the budget is the letter's.",
        )}
      </p>
      <Form.Item name="reason" label={t("核对意见（选填）", "What was checked (optional)")}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} showCount />
      </Form.Item>
    </WriteDialog>
  );
}

function ReturnDialog({ demand, onChanged, open, onClose }: DialogProps) {
  const t = useT();
  const { id, version } = readFragment(DemandActionsFields, demand);
  const { run } = useReturnProof();
  return (
    <WriteDialog
      open={open}
      title={t("退回证明", "Return the proof")}
      okText={t("确认退回", "Return it")}
      danger
      success={t("已退回。", "Returned.")}
      write={({ reason }: { reason: string }) => run({ id, version, reason })}
      onDone={onChanged}
      onClose={onClose}
    >
      <ReasonField label={t("退回理由", "Reason")} />
    </WriteDialog>
  );
}
