import type { Choice } from "../ui/choices.ts";
import { today } from "../ui/format.ts";
import { inLanguage } from "../ui/language.ts";

/** A choice that is offered no more once its entry has ended: what has it, shows it still. */
export interface Offered extends Choice<string> {
  disabled?: boolean;
}

interface Entry {
  id: string;
  name: string;
  nameEn: string;
  validTo: string | null;
}

/** Entries of a dictionary, to choose from; which have ended, their labels say. */
export function choicesFrom(entries: readonly Entry[]): Offered[] {
  return entries.map(({ id, name, nameEn, validTo }) => {
    const ended = validTo !== null && validTo < today();
    return {
      value: id,
      label: ended
        ? inLanguage(`${name}（已停用）`, `${nameEn} (ended)`)
        : inLanguage(name, nameEn),
      disabled: ended,
    };
  });
}

/** All of them, for lists that are searched by them. */
export function withEnded(choices: readonly Offered[]): Choice<string>[] {
  return choices.map(({ value, label }) => ({ value, label }));
}
