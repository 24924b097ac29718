import { Form, type FormInstance } from "antd";
import { useEffect, useReducer, useState } from "react";
import { type FormError, inputErrors, putBeside, type UserError } from "./formErrors.ts";
import { inLanguage } from "./language.ts";

type Said =
  | { rules: readonly UserError[]; brought: boolean }
  | { errors: readonly FormError[]; brought: boolean };

const NOTHING: Said = { errors: [], brought: false };

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
    if (errors.length > 0) setAttempt((times) => times + 1);
  }, [form, said]);
  const errors = placed.map((error) => asItStands(form, error));
  return {
    form,
    errors,
    lead: said.brought && errors.length > 0 ? notSubmitted() : undefined,
    attempt,
    show: (rules) => setSaid({ rules, brought: false }),
    tell: (text) => setSaid({ errors: [{ text }], brought: false }),
    found: (fields) => setSaid({ errors: fields.flatMap(each), brought: false }),
    clear: () => setSaid(NOTHING),
    look,
    names: (input) => "rules" in said && said.rules.some(({ field }) => field?.[0] === input),
  };
}

function each({ name, errors }: { name: FormError["name"]; errors: string[] }): FormError[] {
  return errors.map((text) => ({ name, text }));
}

/** The error in the words that now stand beside its input; put right where none do. */
function asItStands(form: FormInstance, { name, text }: FormError): SaidError {
  const beside = name ? form.getFieldError(name) : [text];
  const now = beside.includes(text) ? text : beside[0];
  return { name, text: now ?? text, isRight: now === undefined };
}

function notSubmitted(): string {
  return inLanguage(
    "尚未提交。请补充或改正下列各处，再次提交。",
    "Not submitted. Put the following right, then submit again.",
  );
}
