import type { EnumOf } from "../graphql.ts";

/** Stages of records that can be one with another: not drafts, nor what is void or merged. */
export const achievementMergeStages: EnumOf<"Stage">[] = [
  "SUBMITTED",
  "RETURNED",
  "IN_EVALUATION",
  "IN_SERVICE",
  "LANDED",
];

export const demandMergeStages: EnumOf<"DemandStage">[] = [
  "SUBMITTED",
  "RETURNED",
  "IN_SERVICE",
  "LANDED",
];

export function isMergeable(stage: EnumOf<"Stage"> | EnumOf<"DemandStage">): boolean {
  return (achievementMergeStages as string[]).includes(stage);
}
