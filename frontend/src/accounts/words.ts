import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export type Role = EnumOf<"Role">;

export const roleText: Record<Role, Text> = {
  CENTER_STAFF: ["中心工作人员", "Center staff"],
  LIAISON: ["成果联络员", "Liaison"],
  EVALUATOR: ["评价专家", "Evaluator"],
  SUPERVISOR: ["部门主管", "Supervisor"],
  LEAD_SUPERVISOR: ["牵头部门主管", "Lead supervisor"],
  LEADER: ["领导", "Leader"],
  ADMINISTRATOR: ["系统管理员", "Administrator"],
  AUDITOR: ["审计员", "Auditor"],
  ENTERPRISE_USER: ["企业用户", "Enterprise user"],
  MEMBER: ["院所或中试平台成员", "Member"],
  BROKER: ["技术经纪（理）人", "Broker"],
  FINANCE_PARTNER: ["金融机构", "Finance partner"],
  DATA_PARTNER: ["数据共享伙伴", "Data partner"],
  VISITOR: ["访客", "Visitor"],
};

export const applicationStateText: Record<EnumOf<"ApplicationState">, Text> = {
  HANDED_IN: ["待审核", "To be checked"],
  REFUSED: ["已退回", "Refused"],
  ACTIVATED: ["已开通", "Active"],
  OPEN: ["待提交材料", "No documents yet"],
};

export const applicationStateTone: Record<EnumOf<"ApplicationState">, Tone> = {
  HANDED_IN: "warn",
  REFUSED: "bad",
  ACTIVATED: "good",
  OPEN: "quiet",
};
