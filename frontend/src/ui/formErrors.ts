import type { FormInstance } from "antd";
import type { FragmentOf } from "../graphql.ts";
import { graphql } from "../graphql.ts";

export const UserErrorFields = graphql(`
  fragment UserErrorFields on UserError @_unmask {
    code
    field
    message
  }
`);

export type UserError = FragmentOf<typeof UserErrorFields>;

export type Path = (string | number)[];

/** One thing to be put right, and the input that it is about, where it is about one. */
export interface FormError {
  text: string;
  name?: Path;
}

function formPath(error: UserError): Path {
  return (error.field ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The longest beginning of the path for which the form has an input, or undefined. */
function inputFor(inputs: ReadonlySet<string>, path: Path): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    const candidate = path.slice(0, length);
    if (inputs.has(candidate.join("."))) return candidate;
  }
  return undefined;
}

/** Broken rules as the form has inputs for them, in the order of the inputs. */
export function inputErrors(form: FormInstance, errors: readonly UserError[]): FormError[] {
  const order = form.getFieldsError().map((field) => field.name.join("."));
  const inputs = new Set(order);
  const found = errors.map((error) => ({
    text: error.message,
    name: inputFor(inputs, formPath(error)),
  }));
  const placeOf = ({ name }: FormError) => (name ? order.indexOf(name.join(".")) : -1);
  return found.sort((one, other) => placeOf(one) - placeOf(other));
}

/** Puts what is wrong beside its input. */
export function putBeside(form: FormInstance, errors: readonly FormError[]) {
  const beside = new Map<string, { name: Path; errors: string[] }>();
  for (const { name, text } of errors) {
    if (!name) continue;
    const entry = beside.get(name.join(".")) ?? { name, errors: [] };
    entry.errors.push(text);
    beside.set(name.join("."), entry);
  }
  form.setFields([...beside.values()]);
}

/** What stands beside an input is of what was in it: it goes with a change. */
export function dropErrors(form: FormInstance, changed: object) {
  const wrong = form.getFieldsError().filter(({ errors }) => errors.length > 0);
  const gone = wrong.filter(({ name }) => isIn(changed, name));
  if (gone.length > 0) form.setFields(gone.map(({ name }) => ({ name, errors: [] })));
}

/** Whether a change holds the value of the path, or some of it. */
function isIn(changed: unknown, [key, ...rest]: Path): boolean {
  if (key === undefined || typeof changed !== "object" || changed === null) return true;
  // The members of a list that stay as they were are holes in it.
  const isThere = Array.isArray(changed) ? changed[Number(key)] !== undefined : key in changed;
  return isThere && isIn((changed as Record<string, unknown>)[key], rest);
}

/** Once the input is on show, which may take what was just opened some moments. */
export function whenShown(id: string, act: () => void, frames = 120) {
  const there = document.getElementById(id);
  if (there?.checkVisibility() || frames === 0) act();
  else requestAnimationFrame(() => whenShown(id, act, frames - 1));
}

/** Moves to an input and into it, of whatever kind it is. */
export function goToInput(form: FormInstance, name: Path, id: string) {
  const there = document.getElementById(id);
  // To the middle: the form's buttons stand over the lower edge.
  there?.scrollIntoView({ block: "center" });
  form.focusField(name);
  if (!there || there.contains(document.activeElement)) return;
  const inside = there.querySelector<HTMLElement>("input, textarea, button");
  (inside ?? there).focus();
}
