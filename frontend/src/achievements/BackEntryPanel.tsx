import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { BackEntryDialog } from "../items/BackEntryDialog.tsx";
import { BackEntryFacts } from "../items/BackEntryFacts.tsx";
import { useT } from "../ui/language.ts";
import { useBackEnterAchievement } from "./useBackEnterAchievement.ts";

export const AchievementBackEntryFields = graphql(
  `
    fragment AchievementBackEntryFields on Achievement {
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
  achievement: FragmentOf<typeof AchievementBackEntryFields>;
}

export function BackEntryPanel(props: BackEntryPanelProps) {
  const t = useT();
  const row = readFragment(AchievementBackEntryFields, props.achievement);
  const { id, version } = row;
  const { run } = useBackEnterAchievement();
  const dayLabel = t("原发现日期", "Day of discovery");
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
