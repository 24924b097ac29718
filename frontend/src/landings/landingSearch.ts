import { dayOf, oneOf, textOf } from "../app/searchParams.ts";
import { may, type Viewer } from "../app/viewer.ts";
import type { EnumOf } from "../graphql.ts";
import { startOfDay } from "../ui/format.ts";
import { landingStateText } from "./words.ts";

/** The filters of the list of landing claims, as they stand in the address. */
export interface LandingSearch {
  /** Those that wait for the viewer to verify them. */
  view?: "mine";
  state?: EnumOf<"LandingState">;
  /** What is searched for: in the items' texts and the claimants' names. */
  text?: string;
  /** Only what the viewer answers for as claimant. */
  claimed?: "mine";
  /** The day since which it was verified, or else submitted. */
  since?: string;
}

export function landingSearch(given: Record<string, unknown>): LandingSearch {
  return {
    view: oneOf({ mine: true }, given.view),
    state: oneOf(landingStateText, given.state),
    text: textOf(given.text),
    claimed: oneOf({ mine: true }, given.claimed),
    since: dayOf(given.since),
  };
}

export function landingFilter({ state, claimed, since }: LandingSearch, viewer: Viewer) {
  const from = since ? { gte: startOfDay(since) } : undefined;
  return {
    ...(claimed ? ownClaims(viewer) : {}),
    state: state ? { eq: state } : undefined,
    [state === "VERIFIED" ? "verifiedAt" : "submittedAt"]: from,
  };
}

/** A liaison answers for all claims of the organization, center staff for those of their own. */
function ownClaims(viewer: Viewer) {
  const { account, organization } = viewer;
  if (may(viewer, "achievement:register")) {
    return { claimingOrganization: organization ? { eq: organization.id } : undefined };
  }
  return { claimant: account ? { eq: account.id } : undefined };
}
