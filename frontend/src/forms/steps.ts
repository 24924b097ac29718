import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FormSearch } from "../app/searchParams.ts";
import type { Text } from "../ui/language.ts";

/** One step of a form: some of its inputs. */
export interface FormStep<Values> {
  key: string;
  label: Text;
  /** The inputs of the step, by the names that the form holds them under. */
  names: readonly (keyof Values & string)[];
  content: ReactNode;
}

/** The last step, in which all is checked and submitted. */
export const CHECK = "check";

export const checkText: Text = ["核对并提交", "Check and submit"];

/** The step that the address names, among those there are, and how another is opened. */
export function useStep(keys: readonly string[]): [string, (key: string) => void] {
  const navigate = useNavigate();
  const { step } = useSearch({ strict: false }) as FormSearch;
  const current = step && keys.includes(step) ? step : (keys[0] ?? CHECK);
  const open = (key: string) => {
    // Where an input is is no page of its own: the way back leads through the steps.
    void navigate({ to: ".", search: (before: object) => ({ ...before, step: key }), state: true });
  };
  return [current, open];
}

/** What is lacking before it can be submitted, of these inputs. */
export function lacking<Values extends object>(
  names: readonly (keyof Values & string)[],
  needed: ReadonlySet<string>,
  values: Values,
): (keyof Values & string)[] {
  return names.filter((name) => needed.has(name) && isBlank(values[name]));
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || value === false;
}
