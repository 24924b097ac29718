import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";

export const FollowUpFields = graphql(`
  fragment FollowUpFields on ServiceEntry {
    overdue
    followUpDueOn
  }
`);

/** By when the entry is to be followed up, and whether that day has passed (SERV-2). */
export function FollowUp(props: { entry: FragmentOf<typeof FollowUpFields> }) {
  const t = useT();
  const { overdue, followUpDueOn } = readFragment(FollowUpFields, props.entry);
  if (!followUpDueOn) return null;
  return (
    <span>
      {followUpDueOn} {overdue && <StatusTag tone="bad">{t("逾期", "Overdue")}</StatusTag>}
    </span>
  );
}
