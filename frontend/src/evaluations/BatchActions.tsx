import { Button } from "antd";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { AssignDialog } from "./AssignDialog.tsx";
import { useCloseBatch } from "./useCloseBatch.ts";
import { useOpenBatch } from "./useOpenBatch.ts";

export const BatchActionsFields = graphql(`
  fragment BatchActionsFields on EvaluationBatch {
    id
    version
    state
    viewerCanManage
    viewerCanOpen
    viewerCanClose
    terms {
      minimumEvaluators
    }
    items {
      id
      achievement {
        id
        title
      }
    }
  }
`);

interface BatchActionsProps {
  batch: FragmentOf<typeof BatchActionsFields>;
  onChanged: () => void;
}

/** What staff do with a whole batch: assign, begin scoring, close. */
export function BatchActions({ batch: masked, onChanged }: BatchActionsProps) {
  const t = useT();
  const batch = readFragment(BatchActionsFields, masked);
  const [asked, setAsked] = useState<"assign" | "open" | "close" | null>(null);
  const open = useOpenBatch();
  const close = useCloseBatch();
  if (!batch.viewerCanManage || batch.state === "CLOSED") return null;
  const { id, version } = batch;
  const dialog = { onClose: () => setAsked(null), onDone: onChanged };
  return (
    <>
      <Button onClick={() => setAsked("assign")}>{t("指派评价专家", "Assign evaluators")}</Button>
      {batch.viewerCanOpen && (
        <Button type="primary" onClick={() => setAsked("open")}>
          {t("开始评审", "Begin scoring")}
        </Button>
      )}
      {batch.viewerCanClose && (
        <Button type="primary" onClick={() => setAsked("close")}>
          {t("结束评审", "Close the batch")}
        </Button>
      )}
      <AssignDialog batch={batch} open={asked === "assign"} {...dialog} />
      <WriteDialog
        open={asked === "open"}
        title={t("开始评审", "Begin scoring")}
        okText={t("确认开始", "Begin")}
        success={t("评审已开始。", "Scoring has begun.")}
        write={() => open.run({ id, version })}
        {...dialog}
      >
        <p>
          {t(
            "开始后，已指派的专家即可评分；在全部评完之前，任何人看不到他人的评分。",
            "Those assigned can then score. Nobody sees another's scores before all are in.",
          )}
        </p>
      </WriteDialog>
      <WriteDialog
        open={asked === "close"}
        title={t("结束评审", "Close the batch")}
        okText={t("确认结束", "Close it")}
        danger
        success={t("评审已结束。", "The batch is closed.")}
        write={() => close.run({ id, version })}
        {...dialog}
      >
        <p>
          {t(
            "结束后不能再评分，各项按已交的评分得出「3有」结论。",
            "Nobody can score any more; the gate is decided by the scores that are in.",
          )}
        </p>
      </WriteDialog>
    </>
  );
}
