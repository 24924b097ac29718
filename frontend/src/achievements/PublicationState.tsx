import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";

export const PublicationStateFields = graphql(`
  fragment PublicationStateFields on Publication {
    standing
    changed
    takenDownAt
  }
`);

/** Whether everybody sees it, and whether it still says what the record says. */
export function PublicationState(props: { of: FragmentOf<typeof PublicationStateFields> }) {
  const t = useT();
  const { standing, changed, takenDownAt } = readFragment(PublicationStateFields, props.of);
  if (takenDownAt) return <StatusTag>{t("已撤下", "Taken down")}</StatusTag>;
  if (!standing) return <StatusTag tone="warn">{t("暂停展示", "Hidden")}</StatusTag>;
  return (
    <>
      <StatusTag tone="good">{t("公开中", "Public")}</StatusTag>{" "}
      {changed && <StatusTag tone="warn">{t("登记内容已变更", "Record changed")}</StatusTag>}
    </>
  );
}
