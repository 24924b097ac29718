import { textOf } from "../app/searchParams.ts";

/** The filters of the list of publications, as they stand in the address. */
export interface PublicationSearch {
  title?: string;
  down?: boolean;
}

export function publicationSearch(given: Record<string, unknown>): PublicationSearch {
  return { title: textOf(given.title), down: given.down === true ? true : undefined };
}
