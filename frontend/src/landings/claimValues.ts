import type { ChosenFile } from "../files/FileField.tsx";
import { type EnumOf, type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { isDay } from "../ui/dayText.ts";
import type { UserError } from "../ui/formErrors.ts";
import type { Clause } from "./ClausePart.ts";

/** What is claimed to have landed, as inputs name it. */
export type ClaimedItem = { achievement: string } | { demand: string };

export function claimedItem({
  id,
  itemKind,
}: {
  id: string;
  itemKind: EnumOf<"ItemKind">;
}): ClaimedItem {
  return itemKind === "DEMAND" ? { demand: id } : { achievement: id };
}

/** What the form holds. Facts by code: clauses share them, so changing the clause keeps them. */
export interface ClaimValues {
  clause?: string;
  facts?: Record<string, { value?: string | null; on?: string | null } | undefined>;
  evidence?: (EvidenceValues | undefined)[];
  landingTown?: string | null;
}

interface EvidenceValues {
  kind?: string;
  title?: string | null;
  number?: string | null;
  date?: string | null;
  file?: ChosenFile | null;
}

export const ClaimValuesFields = graphql(`
  fragment ClaimValuesFields on Landing {
    clause {
      code
    }
    facts {
      value
      on
      kind {
        code
      }
    }
    evidence {
      id
      title
      number
      date
      kind {
        code
      }
      file {
        id
        name
        size
      }
    }
    landingTown {
      id
    }
  }
`);

export function claimValuesOf(masked: FragmentOf<typeof ClaimValuesFields>): ClaimValues {
  const landing = readFragment(ClaimValuesFields, masked);
  return {
    clause: landing.clause.code,
    facts: Object.fromEntries(
      landing.facts.map(({ kind, value, on }) => [kind.code, { value, on }]),
    ),
    evidence: landing.evidence.map(({ kind, title, number, date, file }) => ({
      kind: kind.code,
      title,
      number,
      date,
      file,
    })),
    landingTown: landing.landingTown?.id,
  };
}

/** The facts that were given, of those the clause asks for, in its order. */
export function givenFacts(values: ClaimValues, clause: Clause | undefined) {
  return (clause?.facts ?? []).flatMap(({ code }) => {
    const { value, on } = values.facts?.[code] ?? {};
    return value ? [{ kind: code, value, ...(on && isDay(on) ? { on } : {}) }] : [];
  });
}

/** Every piece of evidence as it stands, so that its place is its place in the form. */
export function givenEvidence(values: ClaimValues) {
  return (values.evidence ?? []).map((piece) => ({
    kind: piece?.kind ?? "",
    title: piece?.title ?? "",
    ...(piece?.number ? { number: piece.number } : {}),
    ...(piece?.date && isDay(piece.date) ? { date: piece.date } : {}),
    ...(piece?.file?.id ? { file: piece.file.id } : {}),
  }));
}

/** The same errors with the place of a fact in what was sent replaced by its code in the form. */
export function inFormTerms(
  errors: readonly UserError[],
  sent: readonly { kind: string }[],
): UserError[] {
  return errors.map((error) => {
    const [first, place, ...rest] = error.field ?? [];
    const fact = first === "facts" && place !== undefined ? sent[Number(place)] : undefined;
    return fact ? { ...error, field: ["facts", fact.kind, ...rest] } : error;
  });
}
