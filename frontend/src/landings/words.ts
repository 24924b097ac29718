import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export const landingStateText: Record<EnumOf<"LandingState">, Text> = {
  DRAFT: ["草稿", "Draft"],
  SUBMITTED: ["待认定", "To be verified"],
  RETURNED: ["已退回", "Returned"],
  VERIFIED: ["已认定", "Verified"],
  CORRECTED: ["已被更正", "Corrected"],
};

export const landingStateTone: Record<EnumOf<"LandingState">, Tone> = {
  DRAFT: "quiet",
  SUBMITTED: "warn",
  RETURNED: "bad",
  VERIFIED: "good",
  CORRECTED: "quiet",
};
