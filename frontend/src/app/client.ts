import { cacheExchange } from "@urql/exchange-graphcache";
import { Client, CombinedError, fetchExchange, mapExchange, type OperationResult } from "urql";
import { credentials, ofBackend } from "../backend.ts";
import { persisted } from "../persisted.ts";
import type { Language } from "../ui/language.ts";
import { sessionEnded } from "../ui/session.ts";
import { topLevelCode } from "../ui/topLevelErrors.ts";
import { embeddedTypes } from "./embeddedTypes.ts";
import { askAndTell } from "./whoAsked.ts";

/** What is not the viewer's to see is null, and shown as such: that is no failure of the page. */
function withoutMasked(result: OperationResult): OperationResult {
  const said = result.error?.graphQLErrors ?? [];
  const rest = said.filter((error) => error.extensions.code !== "MASKED");
  if (rest.length === said.length) return result;
  const error = rest.length > 0 ? new CombinedError({ graphQLErrors: rest }) : undefined;
  return { ...result, error };
}

/** A client that asks in one language, with a cache of its own: the server's texts follow it. */
export function makeClient(language: Language): Client {
  return new Client({
    url: ofBackend("/graphql"),
    preferGetMethod: false,
    fetch: askAndTell,
    // Any write may move any list; what the cache has is shown at once and asked for again.
    requestPolicy: "cache-and-network",
    fetchOptions: {
      credentials,
      headers: { "Accept-Language": language === "zh" ? "zh-CN" : "en" },
    },
    exchanges: [
      mapExchange({
        onResult: ({ error }) => {
          if (error && topLevelCode(error) === "UNAUTHENTICATED") sessionEnded();
        },
      }),
      cacheExchange({ keys: Object.fromEntries(embeddedTypes.map((name) => [name, () => null])) }),
      mapExchange({ onResult: withoutMasked }),
      // By POST: nobody may keep these answers, and what is asked for stays out of proxies' logs.
      ...persisted("POST"),
      fetchExchange,
    ],
  });
}
