import { useState } from "react";

/** What was typed and not sent yet, and when it was last changed. */
export interface Kept<Values> {
  values: Values;
  at: string;
}

interface Keeping<Values> {
  /** What this device had when the page was opened. */
  found: Kept<Values> | null;
  /** Whether the device took it. */
  keep: (values: Values) => boolean;
  drop: () => void;
}

const PREFIX = "kept-sheet:";

/** Keeps what is typed into a form on this device until it is sent; `key` says whose and of what. */
export function useKept<Values>(key: string): Keeping<Values> {
  const name = PREFIX + key;
  const [found] = useState(() => read<Values>(name));
  return {
    found,
    keep: (values) => write(name, { values, at: new Date().toISOString() }),
    drop: () => write(name, null),
  };
}

/** Nothing that was kept under keys beginning so stays on this device. */
export function forgetKept(begin: string) {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX + begin));
  for (const name of names) localStorage.removeItem(name);
}

function read<Values>(name: string): Kept<Values> | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") as Kept<Values> | null;
  } catch {
    return null;
  }
}

function write(name: string, kept: object | null): boolean {
  try {
    if (kept) localStorage.setItem(name, JSON.stringify(kept));
    else localStorage.removeItem(name);
    return true;
  } catch {
    // A browser that refuses storage is told so by who asks.
    return false;
  }
}
