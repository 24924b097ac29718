import {
  type EnumOf,
  type FragmentOf,
  graphql,
  readFragment,
  type VariablesOf,
} from "../graphql.ts";
import { blanksCleared, withoutBlanks } from "../ui/blanks.ts";
import type { DemandRegister } from "./registering.ts";
import type { DemandUpdate } from "./updating.ts";

export const DemandValuesFields = graphql(`
  fragment DemandValuesFields on Demand {
    title
    problem
    months
    keyTechnology
    targets
    keywords
    solutionWays
    intendedPartners
    appliedIndustry
    trlWanted
    contactName
    contactPhone
    contactEmail
    distinctBecause
    budget {
      yuan
    }
    firm {
      id
      name
    }
    town {
      id
    }
    industry {
      id
    }
    source {
      code
    }
  }
`);

/** What the form holds: every field of a demand, blank until filled in. */
export interface DemandValues {
  title?: string;
  firm?: string;
  problem?: string;
  town?: string | null;
  months?: number | null;
  keyTechnology?: string | null;
  targets?: string | null;
  keywords?: string[];
  budget?: string | null;
  solutionWays?: EnumOf<"SolutionWay">[];
  intendedPartners?: string | null;
  industry?: string | null;
  appliedIndustry?: string | null;
  source?: string | null;
  trlWanted?: number | null;
  contactName?: string | null;
  contactPhone?: string | null;
  contactEmail?: string | null;
  distinctBecause?: string | null;
}

/** What is needed before it can be submitted. */
export const NEEDED: ReadonlySet<string> = new Set<keyof DemandValues>([
  "title",
  "firm",
  "problem",
  "industry",
  "source",
  "keyTechnology",
  "targets",
  "trlWanted",
  "contactName",
  "contactPhone",
]);

export const emptyDemand: DemandValues = { keywords: [], solutionWays: [] };

export function demandValuesOf(masked: FragmentOf<typeof DemandValuesFields>): DemandValues {
  const { budget, firm, town, industry, source, ...same } = readFragment(
    DemandValuesFields,
    masked,
  );
  return {
    ...same,
    keywords: [...same.keywords],
    solutionWays: [...same.solutionWays],
    budget: budget?.yuan,
    firm: firm.id,
    town: town?.id,
    industry: industry?.id,
    source: source?.code,
  };
}

type RegisterInput = VariablesOf<typeof DemandRegister>["input"];
type UpdateInput = VariablesOf<typeof DemandUpdate>["input"];

export function registerInput(values: DemandValues): RegisterInput {
  return withoutBlanks(values) as RegisterInput;
}

/** The input of a change: the whole form, what was emptied being cleared. */
export function updateInput(values: DemandValues, id: string, version: number): UpdateInput {
  return { ...blanksCleared(values), id, version } as UpdateInput;
}
