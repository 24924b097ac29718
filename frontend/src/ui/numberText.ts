/** A number with its digits in groups of three, alike in both languages and every browser. */
export function numberText(value: number, digits = 0): string {
  return value.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
