import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
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

/** The judge's answer to what has been typed so far, once the typing pauses. */
export function useVerdict(item: ClaimedItem, clause: Clause | undefined, values: ClaimValues) {
  const typed = JSON.stringify({
    ...item,
    clause: clause?.code,
    facts: givenFacts(values, clause),
    // A piece without its kind says nothing yet.
    evidence: givenEvidence(values)
      .filter((piece) => piece.kind !== "")
      .map((piece) => ({ ...piece, title: piece.title || "…" })),
  });
  const asked = useDebounced(typed);
  const [{ data, error, fetching }] = useQuery({
    query: VerdictQuery,
    variables: { input: JSON.parse(asked) },
    pause: clause === undefined,
    requestPolicy: "network-only",
  });
  const fresh = data?.landingVerdict;
  const [last, setLast] = useState(fresh);
  if (fresh && fresh !== last) setLast(fresh);
  return { verdict: fresh ?? last, error, judging: fetching || asked !== typed };
}
