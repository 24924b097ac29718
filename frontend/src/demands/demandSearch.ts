import { oneOf, textOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { demandStageText, proofText } from "./words.ts";

/** The filters of the list of demands, as they stand in the address. */
export interface DemandSearch {
  title?: string;
  stage?: EnumOf<"DemandStage">;
  proof?: EnumOf<"ProofState">;
  real?: "yes" | "no";
  industry?: string;
}

export function demandSearch(given: Record<string, unknown>): DemandSearch {
  return {
    title: textOf(given.title),
    stage: oneOf(demandStageText, given.stage),
    proof: oneOf(proofText, given.proof),
    real: oneOf({ yes: true, no: true }, given.real),
    industry: textOf(given.industry),
  };
}
