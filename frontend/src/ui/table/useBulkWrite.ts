import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useClient } from "urql";
import type { UserError } from "../formErrors.ts";
import { topLevelCode, topLevelMessage } from "../topLevelErrors.ts";
import { useKeys } from "../useKeys.ts";

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
  const keyOf = useKeys();
  return async (input) => {
    const variables = { input } as { input: Input } & AnyVariables;
    const under = keyOf(input);
    const { data, error } = await client
      .mutation(document, variables, { writtenUnder: under.key })
      .toPromise();
    if (error && HINDRANCES.includes(topLevelCode(error))) {
      return { status: "hindered", why: topLevelMessage(error) };
    }
    under.answered();
    if (error) return { status: "refused", why: topLevelMessage(error) };
    const wrong = data ? payloadOf(data).userErrors : [];
    if (wrong.length === 0) return { status: "done" };
    return { status: "refused", why: wrong.map(({ message }) => message).join(" ") };
  };
}
