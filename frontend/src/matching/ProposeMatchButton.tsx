import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useProposeMatch } from "./useProposeMatch.ts";

interface ProposeMatchButtonProps {
  demand: string;
  achievement: string;
}

/** The center puts a match to both sides, with the reason that both are told (DEAL-1). */
export function ProposeMatchButton({ demand, achievement }: ProposeMatchButtonProps) {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { run } = useProposeMatch();
  if (!may(viewer, "match:propose")) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("向双方推荐", "Put it to both")}
      </Button>
      <WriteDialog
        open={open}
        title={t("向双方推荐", "Put the match to both sides")}
        okText={t("推荐", "Put it to both")}
        success={t("已推荐，等待双方答复。", "Put to both sides, who answer now.")}
        write={({ reason }: { reason: string }) => run({ demand, achievement, reason })}
        onDone={() => navigate({ to: "/matches" })}
        onClose={() => setOpen(false)}
      >
        <p style={{ marginBottom: 12 }}>
          {t(
            "双方将看到对方记录的名称和推荐理由，并在规定的工作日内答复。",
            "Each side is told the other's title and the reason, and answers within the working days set.",
          )}
        </p>
        <ReasonField label={t("推荐理由", "Why they match")} />
      </WriteDialog>
    </>
  );
}
