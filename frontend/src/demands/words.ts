import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export const demandStageText: Record<EnumOf<"DemandStage">, Text> = {
  DRAFT: ["草稿", "Draft"],
  SUBMITTED: ["已登记", "Registered"],
  IN_SERVICE: ["服务中", "In service"],
  LANDED: ["已促成合作", "Cooperation reached"],
  RETURNED: ["已退回", "Returned"],
  VOIDED: ["已作废", "Void"],
  MERGED: ["已合并", "Merged"],
};

export const demandStageTone: Record<EnumOf<"DemandStage">, Tone> = {
  DRAFT: "quiet",
  SUBMITTED: "active",
  IN_SERVICE: "active",
  LANDED: "good",
  RETURNED: "warn",
  VOIDED: "quiet",
  MERGED: "quiet",
};

export const proofText: Record<EnumOf<"ProofState">, Text> = {
  NONE: ["未提交证明", "No proof yet"],
  WAITING: ["待中心确认", "To be confirmed"],
  RETURNED: ["证明已退回", "Proof returned"],
  CONFIRMED: ["已确认真实", "Confirmed"],
};

export const proofTone: Record<EnumOf<"ProofState">, Tone> = {
  NONE: "quiet",
  WAITING: "warn",
  RETURNED: "bad",
  CONFIRMED: "good",
};

export const solutionText: Record<EnumOf<"SolutionWay">, Text> = {
  COMMISSION: ["委托开发", "Commission"],
  JOINT_DEVELOPMENT: ["合作开发", "Joint development"],
  TRANSFER: ["技术转让", "Transfer"],
  LICENCE: ["技术许可", "Licence"],
  EQUITY: ["技术入股", "Equity"],
  CONSULTING: ["技术咨询", "Consulting"],
  SERVICE: ["技术服务", "Service"],
  OTHER: ["其他", "Other"],
};

/** What a return means for the reporter until it is submitted again (DISC-5). */
export const returnedText: Text = [
  "退回期间不计入发现数。",
  "It does not count until it comes again.",
];
