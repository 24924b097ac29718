import { useSyncExternalStore } from "react";

/** 外观: the look that the reader chose; `system` follows the machine's. */
export type Theme = "system" | "light" | "dark";

/** The look in force. */
export type Scheme = "light" | "dark";

const KEY = "theme";
const listeners = new Set<() => void>();
const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");
const isPrinted = window.matchMedia("print");

// What was chosen before stands in the page already: public/theme.js put it there.
let chosen = themeOf(document.documentElement.dataset.theme);

function themeOf(value: string | null | undefined): Theme {
  return value === "light" || value === "dark" ? value : "system";
}

function show(theme: Theme) {
  chosen = theme;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

// Another window chose.
window.addEventListener("storage", ({ key, newValue }) => {
  if (key === KEY) show(themeOf(newValue));
});

export function setTheme(theme: Theme) {
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that refuses storage forgets the choice; nothing else depends on it.
  }
  show(theme);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  systemIsDark.addEventListener("change", listener);
  isPrinted.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    systemIsDark.removeEventListener("change", listener);
    isPrinted.removeEventListener("change", listener);
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen);
}

/** The look in force, for what is not drawn by the variables of theme.css; paper is always light. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, schemeNow);
}

function schemeNow(): Scheme {
  if (isPrinted.matches) return "light";
  if (chosen !== "system") return chosen;
  return systemIsDark.matches ? "dark" : "light";
}
