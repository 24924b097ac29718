import type { GraphiQL } from "graphiql";
import type { ComponentProps } from "react";
import { credentials, ofBackend } from "../backend.ts";
import { currentLanguage, inLanguage } from "../ui/language.ts";

type Fetcher = ComponentProps<typeof GraphiQL>["fetcher"];

/** What may still be asked for: of a person or visitor a cost, of a program's key requests. */
export interface Remaining {
  of: "cost" | "requests";
  count: number;
  /** Seconds until it is renewed. */
  renewed: number;
}

/** What an answer says of its cost, or of why nothing was asked; what is left where it is told. */
export interface Charge {
  cost: { requested: number; limit: number } | null;
  refusals: string[];
  remaining: Remaining | null;
}

interface Answer {
  data?: unknown;
  errors?: { message: string }[];
  extensions?: { cost?: { requested: number; limit: number } };
}

/** Asks what the editor holds, with the headers typed there; `onCharge` is told what it cost. */
export function makeFetcher(onCharge: (charge: Charge) => void): Fetcher {
  return async (asked, options) => {
    const response = await fetch(ofBackend("/graphql"), {
      method: "POST",
      credentials,
      headers: {
        "Accept-Language": currentLanguage() === "zh" ? "zh-CN" : "en",
        ...options?.headers,
        "Content-Type": "application/json",
      },
      body: JSON.stringify(withItsName(asked)),
    });
    const answer = await answerOf(response);
    if (asked.operationName !== "IntrospectionQuery") onCharge(chargeOf(answer, response.headers));
    return answer;
  };
}

/**
 * The editor says the operation's name of a moment ago, when an example was just opened: without
 * one, a document's only operation is meant.
 */
function withItsName<Asked extends { query: string; operationName?: string | null | undefined }>(
  asked: Asked,
): Asked {
  const isThere =
    asked.operationName && new RegExp(`\\b${asked.operationName}\\b`).test(asked.query);
  return isThere ? asked : { ...asked, operationName: undefined };
}

async function answerOf(response: Response): Promise<Answer & object> {
  try {
    return await response.json();
  } catch {
    const message = inLanguage(
      `服务器没有以 JSON 回答（HTTP ${response.status}）。`,
      `The server's answer is no JSON (HTTP ${response.status}).`,
    );
    return { errors: [{ message }] };
  }
}

function chargeOf(answer: Answer, headers: Headers): Charge {
  const cost = answer.extensions?.cost ?? null;
  const refusals = cost ? [] : (answer.errors ?? []).map(({ message }) => message);
  return { cost, refusals, remaining: remainingOf(headers.get("RateLimit")) };
}

/** The field as draft-ietf-httpapi-ratelimit-headers-10 has it: `"cost";r=199000;t=42`. */
function remainingOf(field: string | null): Remaining | null {
  const [, of, count, renewed] = field?.match(/^"(cost|requests)";r=(\d+);t=(\d+)$/) ?? [];
  if (of !== "cost" && of !== "requests") return null;
  return { of, count: Number(count), renewed: Number(renewed) };
}
