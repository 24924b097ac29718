import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { may, useViewer } from "../app/viewer.ts";
import { type BulkProps, ReturnManyButton } from "../items/ReturnManyButton.tsx";
import { useT } from "../ui/language.ts";
import { useBulkWrite } from "../ui/table/useBulkWrite.ts";
import { AchievementReturn } from "./useRepairAchievement.ts";
import { returnedText } from "./words.ts";

/** What staff do with several achievements: put them into a new batch, or return them (DISC-5). */
export function AchievementBulk(props: BulkProps) {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const giveBack = useBulkWrite(AchievementReturn, (data) => data.achievementReturn);
  const chosen = props.chosen.map(({ id }) => id);
  return (
    <>
      {may(viewer, "evaluation:manage") && (
        <Button size="small" onClick={() => navigate({ to: "/batches/new", state: { chosen } })}>
          {t("纳入新批次", "Into a new batch")}
        </Button>
      )}
      {may(viewer, "registration:repair") && (
        <ReturnManyButton
          to="/achievements/$id"
          meanwhile={returnedText}
          giveBack={giveBack}
          {...props}
        />
      )}
    </>
  );
}
