import type { CombinedError } from "@urql/core";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useDebounced } from "../ui/useDebounced.ts";
import type { Clause } from "./ClausePart.ts";
import { type ClaimedItem, type ClaimValues, givenEvidence, givenFacts } from "./claimValues.ts";
import { VerdictFields } from "./VerdictView.tsx";

const VerdictQuery = graphql(
  `
    query LandingVerdict($input: LandingVerdictInput!) {
      landingVerdict(input: $input) {
        ...VerdictFields
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [VerdictFields, UserErrorFields],
);

export type Judged = ResultOf<typeof VerdictQuery>["landingVerdict"];

interface Typed {
  item: ClaimedItem;
  clause: Clause | undefined;
  values: ClaimValues;
}

/** What stood in the form when it was opened, and its verdict; null: there is nothing to be judged. */
export interface Opened extends Typed {
  judged: Judged | null;
}

interface Judging {
  verdict: Judged | null | undefined;
  error: CombinedError | undefined;
  judging: boolean;
}

/** The judge's answer to what has been typed so far, once the typing pauses. */
export function useVerdict(now: Typed, opened: Opened | null): Judging {
  const [begun] = useState(opened && { typed: inputOf(opened), judged: opened.judged });
  const typed = inputOf(now);
  const asked = useDebounced(typed);
  const isOpened = typed === begun?.typed;
  const isTyping = asked !== typed;
  const [{ data, error, fetching }] = useQuery({
    query: VerdictQuery,
    variables: { input: JSON.parse(asked) },
    pause: now.clause === undefined || isOpened || isTyping,
    requestPolicy: "network-only",
  });
  const fresh = isOpened ? begun.judged : data?.landingVerdict;
  const [last, setLast] = useState(fresh);
  if (fresh && fresh !== last) setLast(fresh);
  return { verdict: fresh ?? last, error, judging: fetching || isTyping };
}

function inputOf({ item, clause, values }: Typed): string {
  return JSON.stringify({
    ...item,
    clause: clause?.code,
    facts: givenFacts(values, clause),
    // A piece without its kind says nothing yet.
    evidence: givenEvidence(values)
      .filter((piece) => piece.kind !== "")
      .map((piece) => ({ ...piece, title: piece.title || "…" })),
  });
}
