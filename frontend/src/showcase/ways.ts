/** Where the published achievements are listed; each of them stands below. */
export const publicationsAt = "/showcase";

/** Where the registered results are listed; each of them stands below. */
export const resultsAt = "/showcase/results";

/** The published achievements of one industry, or of one reporter. */
export function narrowedTo(facet: "industry" | "reporter", id: string): string {
  return `${publicationsAt}?${facet}=${encodeURIComponent(id)}`;
}
