import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";

export const routeText: Record<EnumOf<"AdmissionRoute">, Text> = {
  EVALUATED: ["常规入库评价", "Routine evaluation"],
  RECOMMENDED: ["重点入库推荐", "Recommended"],
  SCREENED: ["需求筛选入库", "Screened"],
};

export const serviceKindText: Record<EnumOf<"ServiceKind">, Text> = {
  VISIT: ["走访调研", "Visit"],
  MEETING: ["会商洽谈", "Meeting"],
  MATCHING: ["供需对接", "Matching"],
  FINANCE: ["金融服务", "Finance"],
  POLICY: ["政策服务", "Policy"],
  DOCUMENT: ["材料办理", "Paperwork"],
  OTHER: ["其他", "Other"],
};

export const exitText: Record<EnumOf<"ExitReason">, Text> = {
  LANDED: ["已落地", "Landed"],
  TERM: ["在库期满", "Term over"],
  WITHDRAWN: ["单位撤回", "Withdrawn"],
  FAILED: ["推进失败", "Failed"],
};
