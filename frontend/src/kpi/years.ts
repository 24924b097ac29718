/** The plan's years, and the one on show where it is none of them. */
export function withChosen(years: readonly number[], year: number): number[] {
  return [...new Set([...years, year])].sort((a, b) => a - b);
}
