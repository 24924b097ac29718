import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

type Texts<Values extends string> = Record<Values, Text>;

export const kindText: Texts<EnumOf<"AchievementKind">> = {
  ENTERPRISE: ["企业类", "Enterprise"],
  PROJECT: ["项目类", "Project"],
  PLATFORM: ["平台类", "Platform"],
};

export const stageText: Texts<EnumOf<"Stage">> = {
  DRAFT: ["草稿", "Draft"],
  SUBMITTED: ["已登记", "Registered"],
  IN_EVALUATION: ["评价中", "In evaluation"],
  IN_SERVICE: ["服务中", "In service"],
  LANDED: ["已落地", "Landed"],
  RETURNED: ["已退回", "Returned"],
  VOIDED: ["已作废", "Void"],
  MERGED: ["已合并", "Merged"],
};

export const stageTone: Record<EnumOf<"Stage">, Tone> = {
  DRAFT: "quiet",
  SUBMITTED: "active",
  IN_EVALUATION: "warn",
  IN_SERVICE: "active",
  LANDED: "good",
  RETURNED: "warn",
  VOIDED: "quiet",
  MERGED: "quiet",
};

export const secrecyText: Texts<EnumOf<"Secrecy">> = {
  PUBLIC: ["公开", "Public"],
  INTERNAL: ["内部", "Internal"],
  CLASSIFIED: ["涉密", "Classified"],
};

export const categoryText: Texts<EnumOf<"Category">> = {
  BASIC_THEORY: ["基础理论", "Basic theory"],
  APPLIED_TECHNOLOGY: ["应用技术", "Applied technology"],
  SOFT_SCIENCE: ["软科学", "Soft science"],
};

export const originalityText: Texts<EnumOf<"Originality">> = {
  ORIGINAL: ["原始性创新", "Original"],
  ABSORBED: ["引进消化吸收创新", "Absorbed from abroad"],
  REDEVELOPED: ["国内技术二次开发", "Redeveloped at home"],
};

export const formText: Texts<EnumOf<"Form">> = {
  TECHNOLOGY: ["新技术", "New technology"],
  PROCESS: ["新工艺", "New process"],
  PRODUCT: ["新产品", "New product"],
  MATERIAL: ["新材料", "New material"],
  EQUIPMENT: ["新装备", "New equipment"],
  BIOMEDICAL_VARIETY: ["生物医药新品种", "New biomedicine"],
  BIOLOGICAL_VARIETY: ["动植物新品种", "New plant or animal variety"],
  MINERAL_VARIETY: ["矿产新品种", "New mineral"],
  OTHER_APPLIED: ["其他应用技术", "Other applied technology"],
  STANDARD: ["标准", "Standard"],
};

export const levelText: Texts<EnumOf<"Level">> = {
  WORLD_LEADING: ["国际领先", "World leading"],
  WORLD_ADVANCED: ["国际先进", "World advanced"],
  NATIONAL_LEADING: ["国内领先", "Leading in China"],
  NATIONAL_ADVANCED: ["国内先进", "Advanced in China"],
  NOT_EVALUATED: ["未评价", "Not assessed"],
};

export const maturityText: Texts<EnumOf<"Maturity">> = {
  EARLY: ["初期阶段", "Early"],
  MIDDLE: ["中期阶段", "Middle"],
  MATURE: ["成熟应用阶段", "Mature"],
};

export const applicationText: Texts<EnumOf<"Application">> = {
  INDUSTRIAL: ["产业化应用", "Industrial use"],
  SMALL_SCALE: ["小批量或小范围应用", "Small scale"],
  TRIAL: ["试用", "On trial"],
  DISCONTINUED: ["应用后停用", "Stopped after use"],
  NOT_APPLIED: ["未应用", "Not used yet"],
};

export const conversionText: Texts<EnumOf<"ConversionWay">> = {
  OWN_USE: ["自行实施", "Own use"],
  TRANSFER: ["转让", "Transfer"],
  LICENCE: ["许可", "Licence"],
  COOPERATION: ["合作", "Cooperation"],
  EQUITY: ["作价投资", "Equity"],
  OTHER: ["其他", "Other"],
};

export const ipText: Texts<EnumOf<"PropertyKind">> = {
  INVENTION: ["发明专利", "Invention patent"],
  UTILITY_MODEL: ["实用新型", "Utility model"],
  DESIGN: ["外观设计", "Design"],
  SOFTWARE: ["软件著作权", "Software copyright"],
  CIRCUIT_LAYOUT: ["集成电路布图设计", "Circuit layout"],
  PLANT_VARIETY: ["植物新品种", "Plant variety"],
  TRADEMARK: ["商标", "Trademark"],
  KNOW_HOW: ["技术秘密", "Trade secret"],
};

export const partyText: Texts<EnumOf<"PartyRole">> = {
  HOLDER: ["持有单位", "Holder"],
  COMPLETING: ["完成单位", "Completing organization"],
  CO_REPORTER: ["联合报送单位", "Co-reporter"],
};

/** GB/T 22900. */
export const trlText: Record<number, Text> = {
  1: ["1 基本原理", "1 Basic principles"],
  2: ["2 应用设想", "2 Concept formulated"],
  3: ["3 概念验证", "3 Proof of concept"],
  4: ["4 实验室原型", "4 Laboratory prototype"],
  5: ["5 模拟环境验证", "5 Validated in a simulated environment"],
  6: ["6 相关环境系统验证", "6 System validated in a relevant environment"],
  7: ["7 实际环境原型", "7 Prototype in the real environment"],
  8: ["8 系统完成认证", "8 System complete and qualified"],
  9: ["9 实际应用推广", "9 Proven in use"],
};

/** What a return means for the reporter until it is submitted again (DISC-5). */
export const returnedText: Text = [
  "退回期间不计入发现数，已公开展示的也暂停展示。",
  "Until it comes again it does not count, nor is it shown to the public.",
];
