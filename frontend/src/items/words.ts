import { kindText } from "../achievements/words.ts";
import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export const itemKindText: Record<EnumOf<"ItemKind">, Text> = {
  ...kindText,
  DEMAND: ["企业需求", "Demand"],
};

export const similarKindText: Record<EnumOf<"SimilarKind">, Text> = {
  ACHIEVEMENT: ["科技成果", "Achievement"],
  DEMAND: itemKindText.DEMAND,
  REGISTERED_RESULT: ["在册成果", "Registered result"],
};

export const backEntryText: Record<EnumOf<"BackEntry">, Text> = {
  WAITING: ["待主管部门批准", "Waits for approval"],
  APPROVED: ["已批准", "Approved"],
  REFUSED: ["不予补录", "Refused"],
};

export const backEntryTone: Record<EnumOf<"BackEntry">, Tone> = {
  WAITING: "warn",
  APPROVED: "good",
  REFUSED: "bad",
};

/** What the original day of a back-entry is the day of. */
export const backEntryDayText = {
  ACHIEVEMENT: ["原发现日期", "Day of discovery"],
  DEMAND: ["证明材料齐备日期", "Day of the complete proof"],
  LANDING: ["原认定日期", "Day of its verification"],
} satisfies Record<string, Text>;
