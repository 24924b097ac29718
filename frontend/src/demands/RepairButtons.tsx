import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { RepairDialogs } from "../items/RepairDialogs.tsx";
import { useReturnDemand } from "./useReturnDemand.ts";
import { useVoidDemand } from "./useVoidDemand.ts";
import { returnedText } from "./words.ts";

export const DemandRepairFields = graphql(`
  fragment DemandRepairFields on Demand {
    id
    version
    stage
    viewerCanRepair
  }
`);

interface RepairButtonsProps {
  demand: FragmentOf<typeof DemandRepairFields>;
  onChanged: () => void;
}

export function RepairButtons({ demand, onChanged }: RepairButtonsProps) {
  const { id, version, stage, viewerCanRepair } = readFragment(DemandRepairFields, demand);
  const giveBack = useReturnDemand();
  const voiding = useVoidDemand();
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
