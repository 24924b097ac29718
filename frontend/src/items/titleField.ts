import type { EnumOf } from "../graphql.ts";

/** The field of an item's title, as highlights of what is about the item name it. */
export function titleFieldOf(kind: EnumOf<"ItemKind">): string {
  return kind === "DEMAND" ? "demand.title" : "achievement.title";
}
