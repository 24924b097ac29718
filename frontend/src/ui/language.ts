import { useSyncExternalStore } from "react";

export type Language = "zh" | "en";

/** One text in both languages, Chinese first. */
export type Text = readonly [zh: string, en: string];

const KEY = "language";
const listeners = new Set<() => void>();
let current: Language = remembered();
show(current);

function remembered(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "zh";
  } catch {
    return "zh";
  }
}

function show(language: Language) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}

export function currentLanguage(): Language {
  return current;
}

export function setLanguage(language: Language) {
  current = language;
  show(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that refuses storage forgets the choice; nothing else depends on it.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** The text of the language in force, outside components. */
export function inLanguage(zh: string, en: string): string {
  return current === "zh" ? zh : en;
}

/** `t("保存", "Save")`: follows the language that the reader chose. */
export function useT(): (zh: string, en: string) => string {
  useLanguage();
  return inLanguage;
}

/** Several names in one line. */
export function inARow(names: readonly (string | undefined)[]): string {
  return names.filter(Boolean).join(inLanguage("、", ", "));
}

/** The text of one of a closed set, where there is one. */
export function orNothing<Value extends string>(
  texts: Record<Value, Text>,
  value: Value | null | undefined,
): string | undefined {
  if (!value) return undefined;
  const [zh, en] = texts[value];
  return inLanguage(zh, en);
}
