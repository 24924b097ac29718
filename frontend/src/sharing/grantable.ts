import { graphql, type ResultOf } from "../graphql.ts";
import { inLanguage } from "../ui/language.ts";
import type { GrantedValues } from "./clientValues.ts";
import { fieldName, typeName } from "./grantNames.ts";

export const GrantableTypesQuery = graphql(`
  query GrantableTypes {
    grantableTypes {
      name
      description
      filter
      fields {
        name
        description
        masked
        shows
        cost
        refusal
      }
    }
  }
`);

export type GrantableType = ResultOf<typeof GrantableTypesQuery>["grantableTypes"][number];
export type GrantableField = GrantableType["fields"][number];

/** The fields that somebody could be granted. */
export function openFields(type: GrantableType): readonly GrantableField[] {
  return type.fields.filter(({ refusal }) => refusal === null);
}

/** What answers a search: types by their own name with all fields, else with those that do. */
export function sought(types: readonly GrantableType[], typed: string): readonly GrantableType[] {
  const text = typed.trim().toLowerCase();
  if (text === "") return types;
  const answers = (said: Described, chinese: string) =>
    [said.name, chinese, descriptionOf(said)].some((part) => part?.toLowerCase().includes(text));
  return types.flatMap((type) => {
    if (answers(type, typeName(type.name))) return [type];
    const fields = type.fields.filter((field) => answers(field, fieldName(type.name, field.name)));
    return fields.length > 0 ? [{ ...type, fields }] : [];
  });
}

interface Described {
  name: string;
  description: string;
}

/** What the schema says of it, which is English; in Chinese its name says it. */
export function descriptionOf({ description }: Described): string | null {
  return inLanguage("", description) || null;
}

/** The grant with other fields of one type; without the type where it has none. */
export function withFields(
  grant: readonly GrantedValues[],
  type: string,
  fields: readonly string[],
): GrantedValues[] {
  if (fields.length === 0) return grant.filter((entry) => entry.type !== type);
  if (grant.some((entry) => entry.type === type)) {
    return grant.map((entry) => (entry.type === type ? { ...entry, fields: [...fields] } : entry));
  }
  return [...grant, { type, fields: [...fields] }];
}

/** What is granted of a type for the sake of a field that shows it: what it is called, or, of a
 * part that has no name, what is plain in it. */
export function toBeShown(type: GrantableType): readonly string[] {
  const called = openFields(type).filter(({ name }) => name === "title" || name === "name");
  const plain = openFields(type).filter(({ masked, shows }) => !masked && shows.length === 0);
  const names = (called.length > 0 ? called : plain).map(({ name }) => name);
  return names.length > 0 ? names : ["id"];
}

/** The types that a chosen field shows while none of them is granted: one has to be. */
export function lacking(field: GrantableField, grant: readonly GrantedValues[]): readonly string[] {
  const granted = grant.some(({ type }) => type && field.shows.includes(type));
  return granted ? [] : field.shows;
}
