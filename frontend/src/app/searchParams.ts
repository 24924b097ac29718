/** A text from the address, or nothing. */
export function textOf(given: unknown): string | undefined {
  if (typeof given === "number") return String(given);
  return typeof given === "string" && given !== "" ? given : undefined;
}

/** A year from the address, or nothing. */
export function yearOf(given: unknown): number | undefined {
  const year = Number(given);
  return Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : undefined;
}

/** A calendar day from the address, or nothing. */
export function dayOf(given: unknown): string | undefined {
  if (typeof given !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return undefined;
  return Number.isNaN(Date.parse(given)) ? undefined : given;
}

/** One of a closed set from the address, or nothing. */
export function oneOf<Value extends string>(
  texts: Record<Value, unknown>,
  given: unknown,
): Value | undefined {
  return typeof given === "string" && given in texts ? (given as Value) : undefined;
}
