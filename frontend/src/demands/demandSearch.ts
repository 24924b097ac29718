import { dayOf, oneOf, textOf, yesOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { demandStageText, proofText } from "./words.ts";

/** The filters of the list of demands, as they stand in the address. */
export interface DemandSearch {
  title?: string;
  stage?: EnumOf<"DemandStage">;
  proof?: EnumOf<"ProofState">;
  real?: "yes" | "no";
  industry?: string;
  /** Only what the viewer's organization was the first to report. */
  own?: "yes";
  /** The day since which it was submitted. */
  since?: string;
}

export function demandSearch(given: Record<string, unknown>): DemandSearch {
  return {
    title: textOf(given.title),
    stage: oneOf(demandStageText, given.stage),
    proof: oneOf(proofText, given.proof),
    real: oneOf({ yes: true, no: true }, given.real),
    industry: textOf(given.industry),
    own: yesOf(given.own),
    since: dayOf(given.since),
  };
}
