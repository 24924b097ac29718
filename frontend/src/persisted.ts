import type { Exchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";

/** Queries are sent by their documents' hashes, which the server knows after the first time. */
export function persisted(method: "GET" | "POST"): Exchange[] {
  // Browsers hash only what came over HTTPS or from the machine itself; elsewhere texts are sent.
  if (!globalThis.crypto?.subtle) return [];
  // A long URL is sent by POST as well: what is on the way may not take it.
  const prefer = method === "GET" && "within-url-limit";
  return [persistedExchange({ preferGetForPersistedQueries: prefer })];
}
