import type { EnumOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import { proofText, proofTone } from "./words.ts";

/** Where the proof stands that a demand is real (DEM-1). */
export function RealTag({ proof }: { proof: EnumOf<"ProofState"> }) {
  const t = useT();
  return <StatusTag tone={proofTone[proof]}>{t(...proofText[proof])}</StatusTag>;
}
