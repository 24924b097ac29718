import { cacheExchange } from "@urql/exchange-graphcache";
import {
  Client,
  CombinedError,
  fetchExchange,
  makeOperation,
  mapExchange,
  type Operation,
  type OperationResult,
} from "urql";
import { credentials, ofBackend } from "../backend.ts";
import { persisted } from "../persisted.ts";
import type { Language } from "../ui/language.ts";
import { sessionEnded } from "../ui/session.ts";
import { topLevelCode } from "../ui/topLevelErrors.ts";
import { noteWrite } from "../ui/writes.ts";
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

/**
 * A write that met a newer record answers with it, but in part: the cache would put its version over
 * the old facts on show, so that a second try passed over what nobody saw. The page asks for it anew.
 */
function withoutOvertaking(result: OperationResult): OperationResult {
  if (result.operation.kind !== "mutation" || !result.data) return result;
  const members = Object.entries(result.data as Record<string, unknown>);
  const data = Object.fromEntries(members.map(([name, payload]) => [name, ifStale(payload)]));
  return { ...result, data };
}

interface Payload {
  __typename?: string;
  userErrors?: { code?: string }[];
}

function ifStale(payload: unknown): unknown {
  const { userErrors, __typename } = (payload ?? {}) as Payload;
  if (!userErrors?.some(({ code }) => code === "STALE")) return payload;
  const nothing = Object.keys(payload as object).map((member) => [member, null]);
  return { ...Object.fromEntries(nothing), __typename, userErrors };
}

/** The server does a write once under its key, however often it is sent. */
function underItsKey(operation: Operation): Operation {
  const { writtenUnder, fetchOptions } = operation.context;
  if (typeof writtenUnder !== "string" || typeof fetchOptions === "function") return operation;
  const headers = { ...fetchOptions?.headers, "Idempotency-Key": writtenUnder };
  return makeOperation(operation.kind, operation, {
    ...operation.context,
    fetchOptions: { ...fetchOptions, headers },
  });
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
        onResult: ({ operation, error }) => {
          if (operation.kind === "mutation") noteWrite();
          if (error && topLevelCode(error) === "UNAUTHENTICATED") sessionEnded();
        },
      }),
      cacheExchange({ keys: Object.fromEntries(embeddedTypes.map((name) => [name, () => null])) }),
      mapExchange({
        onOperation: underItsKey,
        onResult: (result) => withoutOvertaking(withoutMasked(result)),
      }),
      // By POST: nobody may keep these answers, and what is asked for stays out of proxies' logs.
      ...persisted("POST"),
      fetchExchange,
    ],
  });
}
