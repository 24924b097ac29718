import { dayOf, oneOf, textOf, yesOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { kindText, stageText } from "./words.ts";

/** The filters of the list of achievements, as they stand in the address. */
export interface AchievementSearch {
  title?: string;
  kind?: EnumOf<"AchievementKind">;
  stage?: EnumOf<"Stage">;
  industry?: string;
  /** Only what the viewer's organization was the first to report. */
  own?: "yes";
  /** The day since which it was submitted. */
  since?: string;
}

export function achievementSearch(given: Record<string, unknown>): AchievementSearch {
  return {
    title: textOf(given.title),
    kind: oneOf(kindText, given.kind),
    stage: oneOf(stageText, given.stage),
    industry: textOf(given.industry),
    own: yesOf(given.own),
    since: dayOf(given.since),
  };
}
