import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";

export const CooperationButtonFields = graphql(`
  fragment CooperationButtonFields on Demand {
    id
    viewerCanClaimLanding
  }
`);

/** Leads to the claim that a real demand led to a cooperation, for its claimants (LAND-4). */
export function CooperationButton(props: { demand: FragmentOf<typeof CooperationButtonFields> }) {
  const t = useT();
  const { id, viewerCanClaimLanding } = readFragment(CooperationButtonFields, props.demand);
  if (!viewerCanClaimLanding) return null;
  return (
    <LinkButton primary to="/landings/new" search={{ demand: id }}>
      {t("申报合作落地", "Claim a cooperation")}
    </LinkButton>
  );
}
