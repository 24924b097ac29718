/** Types without an id: the cache keeps them inside the record that shows them. */
export const embeddedTypes: readonly string[] = ["PageInfo", "Viewer", "Money"];
