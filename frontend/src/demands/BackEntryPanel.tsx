import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { BackEntryDialog } from "../items/BackEntryDialog.tsx";
import { BackEntryFacts } from "../items/BackEntryFacts.tsx";
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
}

export function BackEntryPanel(props: BackEntryPanelProps) {
  const t = useT();
  const row = readFragment(DemandBackEntryFields, props.demand);
  const { id, version } = row;
  const { run } = useBackEnterDemand();
  const dayLabel = t("证明材料齐备日期", "Day of the complete proof");
  return (
    <BackEntryFacts
      state={row.backState}
      on={row.backOn}
      reason={row.backReason}
      proof={row.backProof && <FileLink file={row.backProof} />}
      dayLabel={dayLabel}
      action={
        row.viewerCanBackEnter && (
          <BackEntryDialog dayLabel={dayLabel} ask={(asked) => run({ id, version, ...asked })} />
        )
      }
    />
  );
}
