import { inLanguage } from "../ui/language.ts";

/** Of a grant one type, as the form holds it: the row filter is typed as JSON. */
export interface GrantedValues {
  type?: string;
  fields?: string[];
  filter?: string;
}

export interface ClientValues {
  name: string;
  organization?: string | null;
  /** A calendar day: the key is good to its end. */
  expiresAt: string;
  requestsPerMinute: number;
  grant: GrantedValues[];
}

export interface Granted {
  type: string;
  fields: readonly string[];
  filter: unknown;
}

/** The grant as the form holds it. */
export function valuesOfGrant(grant: readonly Granted[]): GrantedValues[] {
  return grant.map(({ type, fields, filter }) => ({
    type,
    // Of a type that is granted with nothing else, its id is what was chosen.
    fields: fields.length > 0 ? [...fields] : ["id"],
    filter: filter === null ? "" : JSON.stringify(filter),
  }));
}

/** The grant as the server takes it; the filters are JSON, for the form has checked them. */
export function grantOf(values: readonly GrantedValues[]) {
  return values.map(({ type, fields, filter }) => ({
    type: type ?? "",
    fields: fields ?? [],
    filter: filter?.trim() ? (JSON.parse(filter) as unknown) : null,
  }));
}

/** A form's rule: the text is JSON, or nothing. */
export async function checkJson(_: unknown, text: string | undefined): Promise<void> {
  if (!text?.trim()) return;
  try {
    JSON.parse(text);
  } catch {
    throw new Error(inLanguage('须为 JSON，例如 {"stage":{"eq":"LANDED"}}', "This is not JSON."));
  }
}
