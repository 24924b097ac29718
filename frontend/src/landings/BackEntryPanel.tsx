import { FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { BackEntryFacts } from "../items/BackEntryFacts.tsx";
import { backEntryDayText } from "../items/words.ts";
import { useT } from "../ui/language.ts";
import { useBackEnterLanding } from "./useBackEnterLanding.ts";

export const LandingBackEntryFields = graphql(
  `
    fragment LandingBackEntryFields on Landing {
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
  landing: FragmentOf<typeof LandingBackEntryFields>;
  onChanged: () => void;
}

export function BackEntryPanel(props: BackEntryPanelProps) {
  const t = useT();
  const row = readFragment(LandingBackEntryFields, props.landing);
  const { id, version } = row;
  const { run } = useBackEnterLanding();
  return (
    <BackEntryFacts
      row={row}
      dayLabel={t(...backEntryDayText.LANDING)}
      ask={(asked) => run({ id, version, ...asked })}
      onChanged={props.onChanged}
    />
  );
}
