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

/**
 * The judge's answer to what has been typed so far, once the typing pauses. What was there when the
 * form was opened came with its verdict, or is nothing to be judged (null); undefined: it is asked.
 */
export function useVerdict(
  { item, clause, values }: Typed,
  judged: Judged | null | undefined,
): { verdict: Judged | null | undefined; error: CombinedError | undefined; judging: boolean } {
  const typed = JSON.stringify({
    ...item,
    clause: clause?.code,
    facts: givenFacts(values, clause),
    // A piece without its kind says nothing yet.
    evidence: givenEvidence(values)
      .filter((piece) => piece.kind !== "")
      .map((piece) => ({ ...piece, title: piece.title || "…" })),
  });
  const [opened] = useState({ typed, judged });
  const asked = useDebounced(typed);
  const isOpened = opened.judged !== undefined && asked === opened.typed;
  const [{ data, error, fetching }] = useQuery({
    query: VerdictQuery,
    variables: { input: JSON.parse(asked) },
    pause: clause === undefined || isOpened,
    requestPolicy: "network-only",
  });
  const fresh = isOpened ? opened.judged : data?.landingVerdict;
  const [last, setLast] = useState(fresh);
  if (fresh && fresh !== last) setLast(fresh);
  return { verdict: fresh ?? last, error, judging: fetching || asked !== typed };
}

interface Typed {
  item: ClaimedItem;
  clause: Clause | undefined;
  values: ClaimValues;
}
