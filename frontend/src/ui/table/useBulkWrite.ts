import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useRef } from "react";
import { useClient } from "urql";
import type { UserError } from "../formErrors.ts";
import { newKey } from "../newKey.ts";
import { topLevelCode, topLevelMessage } from "../topLevelErrors.ts";

/** What became of one of several writes: done, refused for itself, or all of them are hindered. */
export type Outcome =
  | { status: "done" }
  | { status: "refused"; why: string }
  | { status: "hindered"; why: string };

/** What hinders every write alike: the session, the budget, the network. */
const HINDRANCES = ["UNAUTHENTICATED", "RATE_LIMITED", null];

/** One mutation to be run for many records; what is refused is told, not shown. */
export function useBulkWrite<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input } & AnyVariables>,
  payloadOf: (data: Data) => { userErrors: readonly UserError[] },
): (input: Input) => Promise<Outcome> {
  const client = useClient();
  const under = useKeys();
  return async (input) => {
    const { key, answered } = under(input);
    const variables = { input } as { input: Input } & AnyVariables;
    const { data, error } = await client
      .mutation(document, variables, { writtenUnder: key })
      .toPromise();
    if (error) {
      const status = HINDRANCES.includes(topLevelCode(error)) ? "hindered" : "refused";
      return { status, why: topLevelMessage(error) };
    }
    answered();
    const wrong = data ? payloadOf(data).userErrors : [];
    if (wrong.length === 0) return { status: "done" };
    return { status: "refused", why: wrong.map(({ message }) => message).join(" ") };
  };
}

/** A key for each write, kept until it was answered: sent again, what was done is not refused. */
function useKeys() {
  const open = useRef(new Map<string, string>());
  return (input: unknown) => {
    const said = JSON.stringify(input);
    const key = open.current.get(said) ?? newKey();
    open.current.set(said, key);
    return { key, answered: () => open.current.delete(said) };
  };
}
