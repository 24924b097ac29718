import type { EnumOf } from "../graphql.ts";

/** Whether a condition holds, is lacking, or is not needed. */
export type Tone = "holds" | "lacks" | "optional";

interface Condition {
  depth: number;
  form: EnumOf<"ConditionForm">;
  holds: boolean;
  optional: boolean;
}

/** Below alternatives of which one holds, the others are not needed; they are no lack. */
export function toneOf(conditions: readonly Condition[], place: number): Tone {
  const condition = conditions[place];
  if (condition === undefined || condition.holds) return "holds";
  if (condition.optional) return "optional";
  const above = ancestors(conditions, place);
  return above.some(({ form, holds }) => form === "ANY" && holds) ? "optional" : "lacks";
}

/** What a condition stands below: the nearest earlier one of each smaller depth. */
function ancestors(conditions: readonly Condition[], place: number): Condition[] {
  const found: Condition[] = [];
  let depth = conditions[place]?.depth ?? 0;
  for (const condition of conditions.slice(0, place).reverse()) {
    if (condition.depth < depth) {
      found.push(condition);
      depth = condition.depth;
    }
  }
  return found;
}
