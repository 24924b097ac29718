import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { BackEntryDialog } from "../items/BackEntryDialog.tsx";
import { BackEntryFacts } from "../items/BackEntryFacts.tsx";
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
}

export function BackEntryPanel(props: BackEntryPanelProps) {
  const t = useT();
  const row = readFragment(LandingBackEntryFields, props.landing);
  const { id, version } = row;
  const { run } = useBackEnterLanding();
  const dayLabel = t("原认定日期", "Day of its verification");
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
