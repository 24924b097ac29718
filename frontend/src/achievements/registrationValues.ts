import type { ChosenFile } from "../files/FileField.tsx";
import type { EnumOf, VariablesOf } from "../graphql.ts";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { blanksCleared, withoutBlanks } from "../ui/blanks.ts";
import type { AchievementRegister } from "./registering.ts";
import type { AchievementUpdate } from "./updating.ts";

export const RegistrationValuesFields = graphql(`
  fragment RegistrationValuesFields on Achievement {
    kind
    title
    summary
    source {
      code
    }
    trl
    formedOn
    secrecy
    unclassifiedDeclared
    distinctBecause
    registeredResult {
      id
    }
    askingPrice {
      yuan
    }
    industry {
      id
    }
    registrationNumber
    registeredOn
    recommendingUnit
    researchFrom
    researchTo
    category
    originality
    form
    level
    maturity
    application
    appliedIndustry
    keywords
    conversionWays
    completers
    contactName
    contactPhone
    contactEmail
    parties {
      id
      role
      organization {
        id
        name
      }
    }
    intellectualProperties {
      id
      kind
      number
      title
    }
    materials {
      id
      title
      file {
        id
        name
        size
      }
    }
  }
`);

/** What the form holds: every field of a registration, blank until filled in. */
export interface RegistrationValues {
  kind?: EnumOf<"AchievementKind">;
  title?: string;
  summary?: string;
  source?: string | null;
  industry?: string | null;
  trl?: number | null;
  askingPrice?: string | null;
  formedOn?: string | null;
  secrecy?: EnumOf<"Secrecy">;
  unclassifiedDeclared?: boolean;
  distinctBecause?: string | null;
  /** The registered result that is taken up. */
  registeredResult?: string | null;
  registrationNumber?: string | null;
  registeredOn?: string | null;
  recommendingUnit?: string | null;
  researchFrom?: string | null;
  researchTo?: string | null;
  category?: EnumOf<"Category"> | null;
  originality?: EnumOf<"Originality"> | null;
  form?: EnumOf<"Form"> | null;
  level?: EnumOf<"Level"> | null;
  maturity?: EnumOf<"Maturity"> | null;
  application?: EnumOf<"Application"> | null;
  appliedIndustry?: string | null;
  keywords?: string[];
  conversionWays?: EnumOf<"ConversionWay">[];
  completers?: string | null;
  contactName?: string | null;
  contactPhone?: string | null;
  contactEmail?: string | null;
  holders?: string[];
  completingOrganizations?: string[];
  intellectualProperties?: {
    kind: EnumOf<"PropertyKind">;
    number: string;
    title?: string | null;
  }[];
  materials?: { title?: string; file?: ChosenFile | null }[];
}

/** What is needed before it can be submitted. */
export const NEEDED: ReadonlySet<string> = new Set<keyof RegistrationValues>([
  "title",
  "kind",
  "summary",
  "secrecy",
  "unclassifiedDeclared",
  "industry",
  "source",
  "trl",
  "formedOn",
  "contactName",
  "contactPhone",
]);

export const emptyRegistration: RegistrationValues = {
  secrecy: "PUBLIC",
  unclassifiedDeclared: false,
  keywords: [],
  conversionWays: [],
  holders: [],
  completingOrganizations: [],
  intellectualProperties: [],
  materials: [],
};

export function valuesOf(masked: FragmentOf<typeof RegistrationValuesFields>): RegistrationValues {
  const { askingPrice, industry, source, registeredResult, ...rest } = readFragment(
    RegistrationValuesFields,
    masked,
  );
  const { parties, intellectualProperties, materials, ...same } = rest;
  const idsOf = (role: EnumOf<"PartyRole">) =>
    parties.filter((party) => party.role === role).map((party) => party.organization.id);
  return {
    ...same,
    keywords: [...same.keywords],
    conversionWays: [...same.conversionWays],
    askingPrice: askingPrice?.yuan,
    industry: industry?.id,
    source: source?.code,
    registeredResult: registeredResult?.id,
    holders: idsOf("HOLDER"),
    completingOrganizations: idsOf("COMPLETING"),
    intellectualProperties: intellectualProperties.map(({ kind, number, title }) => ({
      kind,
      number,
      title,
    })),
    materials: materials.map(({ title, file }) => ({ title, file })),
  };
}

type RegisterInput = VariablesOf<typeof AchievementRegister>["input"];
type UpdateInput = VariablesOf<typeof AchievementUpdate>["input"];

/** The input of a new registration: what was filled in. */
export function registerInput(values: RegistrationValues): RegisterInput {
  return withoutBlanks({ ...values, ...lists(values) }) as RegisterInput;
}

/** The input of a change: the whole form, what was emptied being cleared. */
export function updateInput(values: RegistrationValues, id: string, version: number): UpdateInput {
  return { ...blanksCleared({ ...values, ...lists(values) }), id, version } as UpdateInput;
}

function lists({ intellectualProperties, materials }: RegistrationValues) {
  return {
    intellectualProperties: intellectualProperties?.map(withoutBlanks) ?? [],
    materials: materials?.map(({ title, file }) => ({ title, file: file?.id })) ?? [],
  };
}
