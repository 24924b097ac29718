import { StageTag } from "../achievements/StageTag.tsx";
import { DemandStageTag } from "../demands/DemandStageTag.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";

export const ItemStageFields = graphql(`
  fragment ItemStageFields on ServiceEntry {
    achievement {
      id
      stage
    }
    demand {
      id
      stage
    }
  }
`);

/** Where the achievement or demand that is served stands on its way. */
export function ItemStage(props: { entry: FragmentOf<typeof ItemStageFields> }) {
  const { achievement, demand } = readFragment(ItemStageFields, props.entry);
  if (achievement) return <StageTag stage={achievement.stage} />;
  return demand && <DemandStageTag stage={demand.stage} />;
}
