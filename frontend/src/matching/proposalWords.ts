import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export const proposalStateText: Record<EnumOf<"MatchProposalState">, Text> = {
  WAITING: ["待答复", "Waiting"],
  ACCEPTED: ["双方接受", "Accepted"],
  DECLINED: ["不接受", "Declined"],
  WITHDRAWN: ["已撤回", "Withdrawn"],
};

export const proposalStateTone: Record<EnumOf<"MatchProposalState">, Tone> = {
  WAITING: "warn",
  ACCEPTED: "good",
  DECLINED: "bad",
  WITHDRAWN: "quiet",
};

export const sideText: Record<EnumOf<"MatchSide">, Text> = {
  DEMAND: ["需求方", "Demand's side"],
  OFFER: ["成果方", "Achievement's side"],
};

export const declineText: Record<EnumOf<"DeclineReason">, Text> = {
  STAGE_TOO_EARLY: ["阶段过早", "Its stage is too early"],
  BENEFIT_UNCLEAR: ["效益不明", "Its benefit is unclear"],
  ROUTE_UNCLEAR: ["路线不明", "Its route is unclear"],
  RIGHTS_UNCLEAR: ["知识产权不明", "Its rights are unclear"],
  PRICE: ["价格", "The price"],
  NOT_OUR_FIELD: ["不属本领域", "Not our field"],
  NO_CAPACITY: ["暂无精力", "No capacity now"],
  OTHER: ["其他", "Another"],
};
