import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { RepairDialogs } from "../items/RepairDialogs.tsx";
import { useReturnAchievement, useVoidAchievement } from "./useRepairAchievement.ts";
import { returnedText } from "./words.ts";

export const RepairFields = graphql(`
  fragment RepairFields on Achievement {
    id
    version
    stage
    viewerCanRepair
  }
`);

interface RepairButtonsProps {
  achievement: FragmentOf<typeof RepairFields>;
  onChanged: () => void;
}

export function RepairButtons({ achievement, onChanged }: RepairButtonsProps) {
  const { id, version, stage, viewerCanRepair } = readFragment(RepairFields, achievement);
  const giveBack = useReturnAchievement();
  const voiding = useVoidAchievement();
  if (!viewerCanRepair) return null;
  return (
    <RepairDialogs
      returnable={stage === "SUBMITTED"}
      meanwhile={returnedText}
      giveBack={(reason) => giveBack.run({ id, version, reason })}
      voiding={(reason) => voiding.run({ id, version, reason })}
      onChanged={onChanged}
    />
  );
}
