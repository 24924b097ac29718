import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export const percent = (share: number) => `${Math.round(share * 100)}%`;

export const partText: Record<EnumOf<"PartKind">, Text> = {
  TEXT: ["文本", "Text"],
  INDUSTRY: ["产业", "Industry"],
  READINESS: ["就绪度", "Readiness"],
  MONEY: ["预算与价格", "Budget and price"],
  PLACE: ["镇街", "Town"],
  RIGHTS: ["知识产权", "Rights"],
  FRESHNESS: ["新旧", "Freshness"],
};

export const standingText: Record<EnumOf<"MatchStanding">, Text> = {
  FOR: ["支持", "For it"],
  NEUTRAL: ["一般", "Neutral"],
  AGAINST: ["不支持", "Against it"],
  UNKNOWN: ["待验证", "To be verified"],
};

export const standingTone: Record<EnumOf<"MatchStanding">, Tone> = {
  FOR: "good",
  NEUTRAL: "quiet",
  AGAINST: "bad",
  UNKNOWN: "warn",
};

export const matchedText = {
  Achievement: ["科技成果", "Achievement"],
  Demand: ["技术需求", "Demand"],
  Organization: ["企业", "Firm"],
  Publication: ["展示成果", "Published achievement"],
  RegisteredResult: ["登记成果", "Registered result"],
} as const satisfies Record<string, Text>;
