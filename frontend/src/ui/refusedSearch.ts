import type { CombinedError } from "@urql/core";
import { topLevelCode, topLevelMessage } from "./topLevelErrors.ts";

/** Why nothing can be searched for by a text, in the server's words; nothing where it was done. */
export function searchRefusal(
  text: string | undefined,
  error: CombinedError | undefined,
): string | undefined {
  if (!text || !error || topLevelCode(error) !== "BAD_INPUT") return undefined;
  return topLevelMessage(error);
}
