import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export const mergeStateText: Record<EnumOf<"MergeState">, Text> = {
  PROPOSED: ["待确认", "To be confirmed"],
  CONFIRMED: ["已合并", "Merged"],
  REFUSED: ["不予合并", "Refused"],
};

export const mergeStateTone: Record<EnumOf<"MergeState">, Tone> = {
  PROPOSED: "warn",
  CONFIRMED: "good",
  REFUSED: "quiet",
};
