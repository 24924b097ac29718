import { inLanguage, type Text } from "./language.ts";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** The choices of a select, from the texts of a closed set, in the order they are written. */
export function choicesOf<Value extends string>(texts: Record<Value, Text>): Choice<Value>[] {
  return (Object.entries(texts) as [Value, Text][]).map(([value, text]) => ({
    value,
    label: inLanguage(...text),
  }));
}

/** The label of what was chosen; what is not among the choices stands as it is. */
export function labelIn(choices: readonly Choice<string>[]): (value: string) => string {
  return (value) => choices.find((choice) => choice.value === value)?.label ?? value;
}
