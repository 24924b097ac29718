import { Form, type FormInstance } from "antd";
import { useEffect, useReducer, useState } from "react";
import { type FormError, inputErrors, type Path, putBeside, type UserError } from "./formErrors.ts";
import { inLanguage } from "./language.ts";
import { useOnLanguage } from "./useOnLanguage.ts";

type Said =
  | { rules: readonly UserError[]; brought: boolean }
  | { errors: readonly FormError[]; brought: boolean; isNew: boolean };

const NOTHING: Said = { errors: [], brought: false, isNew: false };

/** Whether it has been put right since: it stays on show, or what one is about to press would move. */
export interface SaidError extends FormError {
  isRight: boolean;
}

/** A form's instance, and what is wrong with what is in it. */
export interface FormErrors<Values> {
  form: FormInstance<Values>;
  /** What the last attempt found, in the words that stand beside the inputs. */
  errors: readonly SaidError[];
  /** Said before them, where they led here. */
  lead: string | undefined;
  /** Grows with each attempt that failed. */
  attempt: number;
  /** Broken rules, as the server told them. */
  show: (errors: readonly UserError[]) => void;
  /** What is wrong with the whole. */
  tell: (text: string) => void;
  /** What the form itself found. */
  found: (fields: readonly { name: FormError["name"]; errors: string[] }[]) => void;
  clear: () => void;
  /** An input was changed: what was wrong with it may be right by now. */
  look: () => void;
  /** Whether a broken rule is about this input. */
  names: (input: string) => boolean;
}

/**
 * What is wrong with a form: said beside its inputs until it is put right, and in its summary until
 * it is tried again.
 * `brought` are broken rules that led here: what was to be submitted lacks something.
 */
export function useFormErrors<Values extends object>(
  brought: readonly UserError[] = [],
): FormErrors<Values> {
  const [form] = Form.useForm<Values>();
  const [said, setSaid] = useState<Said>({ rules: brought, brought: brought.length > 0 });
  const [placed, setPlaced] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [, look] = useReducer((times: number) => times + 1, 0);
  // An input may only be drawn because a rule about it is broken.
  useEffect(() => {
    const errors = "rules" in said ? inputErrors(form, said.rules) : said.errors;
    if ("rules" in said) putBeside(form, errors);
    setPlaced(errors);
    if (errors.length > 0 && ("rules" in said || said.isNew)) setAttempt((times) => times + 1);
  }, [form, said]);
  const errors = placed.map((error) => asItStands(form, error));
  useOnLanguage(async () => {
    const own = await foundAnew(form);
    const again = new Set(own.map(({ name }) => name?.join(".")));
    const isLost = ({ name, isRight }: SaidError) =>
      !isRight && !(name && again.has(name.join(".")));
    const unsaid = errors.some(isLost) ? [{ text: trySwitched() }] : [];
    // The summary is not gone to: nobody tried the form again.
    if (errors.length > 0) setSaid({ errors: [...unsaid, ...own], brought: false, isNew: false });
  });
  return {
    form,
    errors,
    lead: said.brought && errors.length > 0 ? notSubmitted() : undefined,
    attempt,
    show: (rules) => setSaid({ rules, brought: false }),
    tell: (text) => setSaid({ errors: [{ text }], brought: false, isNew: true }),
    found: (fields) => setSaid({ errors: fields.flatMap(each), brought: false, isNew: true }),
    clear: () => setSaid(NOTHING),
    look,
    names: (input) => "rules" in said && said.rules.some(({ field }) => field?.[0] === input),
  };
}

function each({ name, errors }: { name: FormError["name"]; errors: string[] }): FormError[] {
  return errors.map((text) => ({ name, text }));
}

/**
 * Tries the form's own rules again where something is wrong, for their words in the language now in
 * force. What the server said there goes: it says it again only of what is sent again.
 */
async function foundAnew(form: FormInstance): Promise<FormError[]> {
  const wrong = form.getFieldsError().filter(({ errors }) => errors.length > 0);
  if (wrong.length === 0) return [];
  form.setFields(wrong.map(({ name }) => ({ name, errors: [] })));
  try {
    await form.validateFields(wrong.map(({ name }) => name));
    return [];
  } catch (failed) {
    const { errorFields = [] } = failed as { errorFields?: { name: Path; errors: string[] }[] };
    return errorFields.flatMap(each);
  }
}

/** The error in the words that now stand beside its input; put right where none do. */
function asItStands(form: FormInstance, { name, text }: FormError): SaidError {
  const beside = name ? form.getFieldError(name) : [text];
  const now = beside.includes(text) ? text : beside[0];
  return { name, text: now ?? text, isRight: now === undefined };
}

function trySwitched(): string {
  return inLanguage(
    "语言已切换。请再试一次，未通过的原因会用中文说明。",
    "The language was switched. Try again to be told in English what is wrong.",
  );
}

function notSubmitted(): string {
  return inLanguage(
    "尚未提交。请补充或改正下列各处，再次提交。",
    "Not submitted. Put the following right, then submit again.",
  );
}
