/** A text from the address, or nothing. */
export function textOf(given: unknown): string | undefined {
  if (typeof given === "number") return String(given);
  return typeof given === "string" && given !== "" ? given : undefined;
}

/** A calendar day from the address, or nothing. */
export function dayOf(given: unknown): string | undefined {
  const isDay = typeof given === "string" && /^[12]\d{3}-\d\d-\d\d$/.test(given);
  return isDay && !Number.isNaN(Date.parse(given)) ? given : undefined;
}

/** Whether the address asks for something that is said by one word. */
export function yesOf(given: unknown): "yes" | undefined {
  return given === "yes" ? given : undefined;
}

/** A year from the address, or nothing. */
export function yearOf(given: unknown): number | undefined {
  const year = Number(given);
  return Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : undefined;
}

/** One of a closed set from the address, or nothing. */
export function oneOf<Value extends string>(
  texts: Record<Value, unknown>,
  given: unknown,
): Value | undefined {
  return typeof given === "string" && Object.hasOwn(texts, given) ? (given as Value) : undefined;
}

/** What the address of a form says. */
export interface FormSearch {
  /** The step that is open; the first where it is not said. */
  step?: string;
  /** Under which key what is typed is kept on this device. */
  kept?: string;
  /** The draft that the form wrote meanwhile. */
  draft?: string;
}

export function formSearch(given: Record<string, unknown>): FormSearch {
  return { step: textOf(given.step), kept: textOf(given.kept), draft: textOf(given.draft) };
}
