import { FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { BackEntryFacts } from "../items/BackEntryFacts.tsx";
import { backEntryDayText } from "../items/words.ts";
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
  onChanged: () => void;
}

export function BackEntryPanel(props: BackEntryPanelProps) {
  const t = useT();
  const row = readFragment(AchievementBackEntryFields, props.achievement);
  const { id, version } = row;
  const { run } = useBackEnterAchievement();
  return (
    <BackEntryFacts
      row={row}
      dayLabel={t(...backEntryDayText.ACHIEVEMENT)}
      ask={(asked) => run({ id, version, ...asked })}
      onChanged={props.onChanged}
    />
  );
}
