import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export const batchStateText: Record<EnumOf<"BatchState">, Text> = {
  OPEN: ["组建中", "Being formed"],
  SCORING: ["评审中", "Scoring"],
  CLOSED: ["已结束", "Closed"],
};

export const batchStateTone: Record<EnumOf<"BatchState">, Tone> = {
  OPEN: "quiet",
  SCORING: "warn",
  CLOSED: "good",
};

export const outcomeText: Record<EnumOf<"EvaluationOutcome">, Text> = {
  PENDING: ["未出结论", "Pending"],
  PASSED: ["通过「3有」", "Passed"],
  FAILED: ["未通过「3有」", "Failed"],
  ADMITTED: ["已入库", "Admitted"],
  DECLINED: ["未予入库", "Declined"],
};

export const outcomeTone: Record<EnumOf<"EvaluationOutcome">, Tone> = {
  PENDING: "quiet",
  PASSED: "good",
  FAILED: "bad",
  ADMITTED: "good",
  DECLINED: "quiet",
};

export const assignmentStateText: Record<EnumOf<"AssignmentState">, Text> = {
  ASSIGNED: ["待评审", "To score"],
  SCORED: ["已评审", "Scored"],
  RECUSED: ["已回避", "Recused"],
};

export const assignmentStateTone: Record<EnumOf<"AssignmentState">, Tone> = {
  ASSIGNED: "warn",
  SCORED: "good",
  RECUSED: "quiet",
};

export const haveText: Record<EnumOf<"Have">, Text> = {
  MARKET_DEMAND: ["有市场需求", "Market demand"],
  INNOVATION_VALUE: ["有创新价值", "Innovation value"],
  ECONOMIC_CONTRIBUTION: ["有经济贡献", "Economic contribution"],
};
