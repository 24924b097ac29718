import type { Viewer } from "../app/viewer.ts";
import { startOfDay } from "../ui/format.ts";

interface OwnAndSince {
  own?: "yes";
  since?: string;
}

/** What lists of achievements and of demands are filtered by alike. */
export function ownAndSince({ own, since }: OwnAndSince, { organization }: Viewer) {
  return {
    reporter: own && organization ? { eq: organization.id } : undefined,
    submittedAt: since ? { gte: startOfDay(since) } : undefined,
  };
}
