import type { FormInstance } from "antd";
import type { FragmentOf } from "../graphql.ts";
import { graphql } from "../graphql.ts";

export const UserErrorFields = graphql(`
  fragment UserErrorFields on UserError @_unmask {
    code
    field
    message
    rule
  }
`);

export type UserError = FragmentOf<typeof UserErrorFields>;

type Path = (string | number)[];

function formPath(error: UserError): Path {
  return (error.field ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function text(error: UserError): string {
  return error.rule ? `${error.message}（${error.rule}）` : error.message;
}

/** The longest beginning of the path for which the form has an input, or null. */
function inputFor(inputs: ReadonlySet<string>, path: Path): Path | null {
  for (let length = path.length; length > 0; length--) {
    const candidate = path.slice(0, length);
    if (inputs.has(candidate.join("."))) return candidate;
  }
  return null;
}

/**
 * Puts each broken rule beside its input and moves to the first one. What has no input of its own
 * is returned, to be shown above the form.
 */
export function showUserErrors(form: FormInstance, errors: readonly UserError[]): string[] {
  const beside = new Map<string, { name: Path; errors: string[] }>();
  const above: string[] = [];
  const inputs = new Set(form.getFieldsError().map((field) => field.name.join(".")));
  for (const error of errors) {
    const name = inputFor(inputs, formPath(error));
    if (!name) {
      above.push(text(error));
      continue;
    }
    const entry = beside.get(name.join(".")) ?? { name, errors: [] };
    entry.errors.push(text(error));
    beside.set(name.join("."), entry);
  }
  const fields = [...beside.values()];
  form.setFields(fields);
  const first = fields[0];
  if (first) form.scrollToField(first.name, { behavior: "smooth", block: "center", focus: true });
  return above;
}
