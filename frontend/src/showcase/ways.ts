/** Where the published achievements are listed; each of them stands below. */
export const publicationsAt = "/showcase";

/** Where the registered results are listed; each of them stands below. */
export const resultsAt = "/showcase/results";
