import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";

export const dimensionText: Record<EnumOf<"KpiDimension">, Text> = {
  ORGANIZATION: ["单位", "Organization"],
  ORGANIZATION_KIND: ["单位类别", "Kind of organization"],
  TOWN: ["镇街（园区）", "Town or park"],
  LANDING_TOWN: ["落地镇街（园区）", "Town or park of the landing"],
  INDUSTRY: ["产业", "Industry"],
  ITEM_KIND: ["类型", "Kind of item"],
  CLAUSE: ["落地条款", "Clause of the landing"],
  MONTH: ["月份", "Month"],
};
