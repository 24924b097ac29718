import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { App } from "antd";
import { useMutation } from "urql";
import type { UserError } from "./formErrors.ts";
import { inLanguage } from "./language.ts";
import { overtaken } from "./overtaken.ts";
import { topLevelCode, topLevelMessage } from "./topLevelErrors.ts";
import { useKeys } from "./useKeys.ts";

export interface Payload {
  userErrors: readonly UserError[];
}

/** What became of a write: done; refused by rules; overtaken by another's; or nobody knows. */
export type Written<P extends Payload> =
  | { status: "done"; payload: P }
  | { status: "refused"; payload: P; errors: readonly UserError[] }
  | { status: "stale"; payload: P }
  | { status: "failed"; why: string };

interface Writing<Input, P extends Payload> {
  /** The same write under the same key is done once, however often it is sent. */
  run: (input: Input, key?: string) => Promise<Written<P>>;
  running: boolean;
}

/** One mutation, run with its input. Failures without a rule behind them are told here. */
export function useWrite<Data, Input, P extends Payload>(
  document: TypedDocumentNode<Data, { input: Input } & AnyVariables>,
  payloadOf: (data: Data) => P,
): Writing<Input, P> {
  const { run, running } = useQuietWrite(document, payloadOf);
  const { message } = App.useApp();
  const told = async (input: Input, key?: string) => {
    const written = await run(input, key);
    if (written.status === "failed") message.error(written.why);
    return written;
  };
  return { run: told, running };
}

/** The same, for a form that tells by itself what failed. */
export function useQuietWrite<Data, Input, P extends Payload>(
  document: TypedDocumentNode<Data, { input: Input } & AnyVariables>,
  payloadOf: (data: Data) => P,
): Writing<Input, P> {
  const [{ fetching }, execute] = useMutation(document);
  const keyOf = useKeys();
  const run = async (input: Input, key?: string): Promise<Written<P>> => {
    const under = keyOf(input, key);
    const variables = { input } as { input: Input } & AnyVariables;
    const result = await execute(variables, { writtenUnder: under.key });
    if (result.error || !result.data) {
      return { status: "failed", why: failure(result.error) };
    }
    under.answered();
    const payload = payloadOf(result.data);
    const errors = payload.userErrors;
    if (errors.length === 0) return { status: "done", payload };
    if (errors.some((error) => error.code === "STALE")) {
      overtaken();
      return { status: "stale", payload };
    }
    return { status: "refused", payload, errors };
  };
  return { run, running: fetching };
}

function failure(error: Parameters<typeof topLevelMessage>[0] | undefined): string {
  if (!error) return inLanguage("没有保存。", "Not saved.");
  if (topLevelCode(error) === "UNAUTHENTICATED") {
    return inLanguage(
      "登录已失效。重新登录后，请再保存一次。",
      "Your session has ended. Sign in again, then save once more.",
    );
  }
  return topLevelMessage(error);
}
