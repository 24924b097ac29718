import { oneOf } from "../app/searchParams.ts";
import type { EnumOf } from "../graphql.ts";
import { applicationStateText } from "./words.ts";

/** The filter of the list of applications, as it stands in the address. */
interface ApplicationSearch {
  state?: EnumOf<"ApplicationState">;
}

export function applicationSearch(given: Record<string, unknown>): ApplicationSearch {
  return { state: oneOf(applicationStateText, given.state) };
}
