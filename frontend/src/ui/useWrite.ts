import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { App } from "antd";
import { useMutation } from "urql";
import type { UserError } from "./formErrors.ts";
import { inLanguage } from "./language.ts";
import { overtaken } from "./overtaken.ts";
import { topLevelCode, topLevelMessage } from "./topLevelErrors.ts";

interface Payload {
  userErrors: readonly UserError[];
}

/** What became of a write: done; refused by rules; overtaken by another's; or it never arrived. */
export type Written<P extends Payload> =
  | { status: "done"; payload: P }
  | { status: "refused"; payload: P; errors: readonly UserError[] }
  | { status: "stale"; payload: P }
  | { status: "failed" };

/** One mutation, run with its input. Failures without a rule behind them are told here. */
export function useWrite<Data, Input, P extends Payload>(
  document: TypedDocumentNode<Data, { input: Input } & AnyVariables>,
  payloadOf: (data: Data) => P,
): { run: (input: Input) => Promise<Written<P>>; running: boolean } {
  const [{ fetching }, execute] = useMutation(document);
  const { message } = App.useApp();
  const run = async (input: Input): Promise<Written<P>> => {
    const result = await execute({ input } as { input: Input } & AnyVariables);
    if (result.error || !result.data) {
      message.error(result.error ? failure(result.error) : inLanguage("没有保存。", "Not saved."));
      return { status: "failed" };
    }
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

function failure(error: Parameters<typeof topLevelMessage>[0]): string {
  if (topLevelCode(error) === "UNAUTHENTICATED") {
    return inLanguage(
      "登录已失效。重新登录后，请再保存一次。",
      "Your session has ended. Sign in again, then save once more.",
    );
  }
  return topLevelMessage(error);
}
