import { useNavigate } from "@tanstack/react-router";
import { Button, Form } from "antd";
import { useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import type { EnumOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { isMergeable } from "./mergeable.ts";
import { type Candidate, OtherItemSelect } from "./OtherItemSelect.tsx";
import { useProposeMerge } from "./useProposeMerge.ts";

interface ProposeMergeButtonProps {
  item: {
    id: string;
    title: string;
    stage: EnumOf<"Stage"> | EnumOf<"DemandStage">;
    submittedAt: string | null;
  };
  kind: "Achievement" | "Demand";
}

/** Proposes that this record and another are one; the one submitted first is kept (DISC-5). */
export function ProposeMergeButton({ item, kind }: ProposeMergeButtonProps) {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { run } = useProposeMerge();
  if (!may(viewer, "registration:repair") || !isMergeable(item.stage)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("合并", "Merge")}</Button>
      <WriteDialog
        open={open}
        title={t("与另一条记录合并", "Merge with another record")}
        okText={t("提出合并", "Propose it")}
        success={t("已提出。", "Proposed.")}
        write={({ other, reason }: { other: Candidate; reason: string }) => {
          const first = (item.submittedAt ?? "") <= (other.submittedAt ?? "");
          return run(
            first
              ? { kept: item.id, merged: other.value, reason }
              : { kept: other.value, merged: item.id, reason },
          );
        }}
        onDone={({ merge }) => {
          if (merge) navigate({ to: "/merges/$id", params: { id: merge.id } });
        }}
        onClose={() => setOpen(false)}
      >
        <p style={{ marginBottom: 12 }}>
          {t(
            `「${item.title}」与所选记录为同一项时，保留先登记的一条，另一条并入。影响计数的由主管部门确认。`,
            `Where "${item.title}" and the other are one, the one submitted first is kept and the other joins it. Where numbers change the lead department confirms.`,
          )}
        </p>
        <Form.Item
          name="other"
          label={t("另一条记录", "The other record")}
          rules={[{ required: true }]}
        >
          <OtherItemSelect kind={kind} except={item.id} />
        </Form.Item>
        <ReasonField label={t("合并理由", "Why they are one")} />
      </WriteDialog>
    </>
  );
}
