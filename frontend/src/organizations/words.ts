import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";

export const organizationKindText: Record<EnumOf<"OrganizationKind">, Text> = {
  DEPARTMENT: ["市直部门", "Department"],
  GROUP: ["科创集团", "The group"],
  CENTER: ["科技成果转化服务中心", "The center"],
  TOWN: ["镇街", "Town"],
  PARK: ["园区", "Park"],
  UNIVERSITY: ["高校", "University"],
  RESEARCH_INSTITUTE: ["科研院所", "Research institute"],
  PROVINCIAL_LAB: ["省实验室", "Provincial lab"],
  SCIENCE_FACILITY: ["大科学装置", "Big-science facility"],
  CO_BUILT_INSTITUTE: ["共建类新型研发机构", "Co-built institute"],
  ENTERPRISE: ["企业", "Enterprise"],
  OTHER: ["其他单位", "Other"],
};

export const flagText: Record<EnumOf<"OrganizationFlag">, Text> = {
  LEAD_DEPARTMENT: ["牵头主管部门", "Lead department"],
  COMPETENT_DEPARTMENT: ["市级产业主管部门", "Competent department"],
  UNDERGRADUATE: ["本科院校", "Undergraduate university"],
  INNOVATION_STRONG: ["创新强镇", "Innovation-strong town"],
  CHAIN_LEADER: ["龙头链主企业", "Chain-leader firm"],
};

type Flag = EnumOf<"OrganizationFlag">;

/** Who supervises is said by the plan's file: people give and take only the other flags. */
const flagsOfThePlan: readonly Flag[] = ["LEAD_DEPARTMENT", "COMPETENT_DEPARTMENT"];

export function isOfThePlan(flag: Flag) {
  return flagsOfThePlan.includes(flag);
}
