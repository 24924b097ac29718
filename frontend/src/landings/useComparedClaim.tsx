import { useTowns } from "../policy/useTowns.ts";
import type { ComparedField, ComparedFields } from "../ui/ComparisonRow.tsx";
import { labelIn } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import type { Conflict } from "../ui/useConflict.ts";
import { yuanText } from "../ui/yuan.ts";
import type { Clause, FactKind } from "./ClausePart.ts";
import type { ClaimValues } from "./claimValues.ts";

type Fact = NonNullable<ClaimValues["facts"]>[string];
type Piece = NonNullable<NonNullable<ClaimValues["evidence"]>[number]>;

/** A claim with each fact as a field of its own, to be compared one by one. */
type FlatClaim = Omit<ClaimValues, "facts"> & { [fact: `fact ${string}`]: Fact };

function flatClaim({ facts, ...same }: ClaimValues): FlatClaim {
  return {
    ...same,
    ...Object.fromEntries(
      Object.entries(facts ?? {}).map(([code, { value, on } = {}]) => [
        `fact ${code}`,
        // A day without a value says nothing, and is not sent.
        value ? { value, on } : undefined,
      ]),
    ),
  };
}

/** Both versions of a claim, each with its facts as fields of their own. */
export function flatConflict(conflict: Conflict<ClaimValues>): Conflict<FlatClaim> {
  const { opened, theirs, mine } = conflict;
  return {
    ...conflict,
    opened: flatClaim(opened),
    theirs: theirs && flatClaim(theirs),
    mine: mine && flatClaim(mine),
  };
}

/** Where the form of a claim holds a field of the flat one. */
export function placeInClaim(name: string): string | string[] {
  return name.startsWith("fact ") ? ["facts", name.slice("fact ".length)] : name;
}

/** The fields of a claim's form, as people read them where two versions are compared. */
export function useComparedClaim(clauses: readonly Clause[]): ComparedFields<FlatClaim> {
  const t = useT();
  const towns = useTowns();
  const kinds = clauses.flatMap(({ evidenceKinds }) => evidenceKinds);
  const facts = clauses.flatMap((clause) => clause.facts);
  const evidence = ({ kind, title, number, date, file }: Piece) =>
    [kinds.find(({ code }) => code === kind)?.label, title, number, date, file?.name]
      .filter(Boolean)
      .join(" · ");
  return {
    clause: {
      label: t("适用条款", "Clause"),
      show: (code) => clauses.find((clause) => clause.code === code)?.text ?? code,
    },
    ...Object.fromEntries(facts.map((fact) => [`fact ${fact.code}`, factField(fact, t)])),
    evidence: { label: t("证明材料", "Evidence"), show: (piece) => piece && evidence(piece) },
    landingTown: { label: t("落地镇街（园区）", "Town or park"), show: labelIn(towns) },
  };
}

function factField(fact: FactKind, t: ReturnType<typeof useT>): ComparedField<Fact> {
  return {
    label: fact.label,
    show: ({ value, on }) =>
      [valueText(fact, value ?? "", t), on && t(`发生于 ${on}`, `on ${on}`)]
        .filter(Boolean)
        .join(" · "),
  };
}

function valueText(fact: FactKind, value: string, t: ReturnType<typeof useT>): string {
  if (fact.type === "MONEY") return yuanText(value);
  if (fact.type === "FLAG") return value === "true" ? t("是", "Yes") : t("否", "No");
  return fact.choices.find(({ code }) => code === value)?.name ?? value;
}
