import type { Version } from "../forms/kept.ts";
import { savedAs } from "../forms/writing.ts";
import { useQuietWrite } from "../ui/useWrite.ts";
import type { ClaimContent } from "./ClaimForm.tsx";
import { LandingClaim } from "./claiming.ts";
import type { ClaimedItem } from "./claimValues.ts";
import { LandingUpdate } from "./updating.ts";

/** How the form writes a claim: as a new draft, and over one. */
export function useClaimWrites() {
  const claiming = useQuietWrite(LandingClaim, (data) => data.landingClaim);
  const updating = useQuietWrite(LandingUpdate, (data) => data.landingUpdate);
  return {
    claim: async (item: ClaimedItem, { landingTown, ...content }: ClaimContent, key: string) => {
      const where = landingTown ? { landingTown } : {};
      const written = await claiming.run({ ...item, ...content, ...where }, key);
      return savedAs(written, ({ landing }) => landing);
    },
    update: async (content: ClaimContent, { id, version }: Version, key: string) =>
      savedAs(await updating.run({ id, version, ...content }, key), ({ landing }) => landing),
  };
}
