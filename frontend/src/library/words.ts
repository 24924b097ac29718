import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";

export const routeText: Record<EnumOf<"AdmissionRoute">, Text> = {
  EVALUATED: ["常规入库评价", "Routine evaluation"],
  RECOMMENDED: ["重点入库推荐", "Recommended"],
  SCREENED: ["需求筛选入库", "Screened"],
};
