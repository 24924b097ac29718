import { FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { BackEntryFacts } from "../items/BackEntryFacts.tsx";
import { backEntryDayText } from "../items/words.ts";
import { useT } from "../ui/language.ts";
import { useBackEnterDemand } from "./useBackEnterDemand.ts";

export const DemandBackEntryFields = graphql(
  `
    fragment DemandBackEntryFields on Demand {
      id
      version
      backState
      backOn
      backReason
      backProof {
        ...FileLinkFields
      }
      viewerCanBackEnter
    }
  `,
  [FileLinkFields],
);

interface BackEntryPanelProps {
  demand: FragmentOf<typeof DemandBackEntryFields>;
  onChanged: () => void;
}

export function BackEntryPanel(props: BackEntryPanelProps) {
  const t = useT();
  const row = readFragment(DemandBackEntryFields, props.demand);
  const { id, version } = row;
  const { run } = useBackEnterDemand();
  return (
    <BackEntryFacts
      row={row}
      dayLabel={t(...backEntryDayText.DEMAND)}
      ask={(asked) => run({ id, version, ...asked })}
      onChanged={props.onChanged}
    />
  );
}
