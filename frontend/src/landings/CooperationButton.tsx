import { may, useViewer } from "../app/viewer.ts";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";

export const CooperationButtonFields = graphql(`
  fragment CooperationButtonFields on Demand {
    id
    real
    reporter {
      id
    }
    serviceEntry {
      id
      leftAt
      accountable {
        id
      }
    }
  }
`);

/** Leads to the claim that a real demand led to a cooperation, for its claimants (LAND-4). */
export function CooperationButton(props: { demand: FragmentOf<typeof CooperationButtonFields> }) {
  const t = useT();
  const viewer = useViewer();
  const { id, real, reporter, serviceEntry } = readFragment(CooperationButtonFields, props.demand);
  const own = viewer.role === "LIAISON" && reporter.id === viewer.organization?.id;
  const answers =
    serviceEntry && !serviceEntry.leftAt && serviceEntry.accountable.id === viewer.account?.id;
  if (!real || !may(viewer, "landing:claim") || !(own || answers)) return null;
  return (
    <LinkButton primary to="/landings/new" search={{ demand: id }}>
      {t("申报合作落地", "Claim a cooperation")}
    </LinkButton>
  );
}
