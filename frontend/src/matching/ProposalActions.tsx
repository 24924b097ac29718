import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { type EnumOf, type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { choicesOf } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { declineText, sideText } from "./proposalWords.ts";
import { useAnswerMatch } from "./useAnswerMatch.ts";
import { useWithdrawMatch } from "./useWithdrawMatch.ts";

export const ProposalActionFields = graphql(`
  fragment ProposalActionFields on MatchProposal {
    id
    version
    viewerAnswersFor
    viewerCanWithdraw
  }
`);

interface ProposalActionsProps {
  proposal: FragmentOf<typeof ProposalActionFields>;
  onChanged: () => void;
}

/** What the viewer may do with a proposed match: answer for a side, or take it back. */
export function ProposalActions({ proposal, onChanged }: ProposalActionsProps) {
  const { id, version, viewerAnswersFor, viewerCanWithdraw } = readFragment(
    ProposalActionFields,
    proposal,
  );
  return (
    <>
      {viewerAnswersFor.map((side) => (
        <Answer key={side} {...{ id, version, side, onChanged }} />
      ))}
      {viewerCanWithdraw && <Withdraw {...{ id, version, onChanged }} />}
    </>
  );
}

interface Proposed {
  id: string;
  version: number;
  onChanged: () => void;
}

interface Said {
  declineReason: EnumOf<"DeclineReason">;
  note?: string;
}

function Answer({ id, version, side, onChanged }: Proposed & { side: EnumOf<"MatchSide"> }) {
  const t = useT();
  const [asked, setAsked] = useState<"accept" | "decline" | null>(null);
  const { run } = useAnswerMatch();
  const dialog = { onClose: () => setAsked(null), onDone: onChanged };
  const note = (
    <Form.Item name="note" label={t("补充说明", "A remark")}>
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} showCount />
    </Form.Item>
  );
  return (
    <>
      <Button onClick={() => setAsked("decline")}>{t("不接受", "Decline")}</Button>
      <Button type="primary" onClick={() => setAsked("accept")}>
        {t(`作为${sideText[side][0]}接受`, `Accept as the ${sideText[side][1].toLowerCase()}`)}
      </Button>
      <WriteDialog
        open={asked === "accept"}
        title={t("接受推荐", "Accept the match")}
        okText={t("接受", "Accept")}
        success={t("已接受。", "Accepted.")}
        write={({ note: said }: { note?: string }) =>
          run({ id, version, side, accepted: true, ...(said ? { note: said } : {}) })
        }
        {...dialog}
      >
        {note}
      </WriteDialog>
      <WriteDialog
        open={asked === "decline"}
        title={t("不接受推荐", "Decline the match")}
        okText={t("确认不接受", "Decline it")}
        danger
        success={t("已答复。", "Answered.")}
        write={({ declineReason, note: said }: Said) =>
          run({
            id,
            version,
            side,
            accepted: false,
            declineReason,
            ...(said ? { note: said } : {}),
          })
        }
        {...dialog}
      >
        <Form.Item
          name="declineReason"
          label={t("不接受的理由", "Why")}
          rules={[{ required: true }]}
        >
          <Select options={choicesOf(declineText)} />
        </Form.Item>
        {note}
      </WriteDialog>
    </>
  );
}

function Withdraw({ id, version, onChanged }: Proposed) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { run } = useWithdrawMatch();
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("撤回", "Withdraw")}</Button>
      <WriteDialog
        open={open}
        title={t("撤回推荐", "Withdraw the match")}
        okText={t("确认撤回", "Withdraw it")}
        danger
        success={t("已撤回。", "Withdrawn.")}
        write={({ reason }: { reason: string }) => run({ id, version, reason })}
        onDone={onChanged}
        onClose={() => setOpen(false)}
      >
        <ReasonField label={t("撤回理由", "Why")} />
      </WriteDialog>
    </>
  );
}
