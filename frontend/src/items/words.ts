import { kindText } from "../achievements/words.ts";
import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";

export const itemKindText: Record<EnumOf<"ItemKind">, Text> = {
  ...kindText,
  DEMAND: ["企业需求", "Demand"],
};
