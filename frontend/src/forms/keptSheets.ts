import { useState } from "react";

/** What was scored and not sent yet, and when it was last changed. */
export interface KeptSheet<Values> {
  values: Values;
  at: string;
}

interface Keeping<Values> {
  /** What this device had when the page was opened. */
  found: KeptSheet<Values> | null;
  /** Whether the device took it. */
  keep: (values: Values) => boolean;
  drop: () => void;
}

const PREFIX = "kept-sheet:";

/** Keeps a sheet on this device, for that account alone, until it is sent; `of` says of what it is. */
export function useKeptSheet<Values>(account: string, of: string): Keeping<Values> {
  const name = placeOf(account, of);
  const [found] = useState(() => read<Values>(name));
  return {
    found,
    keep: (values) => write(name, { values, at: new Date().toISOString() }),
    drop: () => write(name, null),
  };
}

function placeOf(account: string, of: string): string {
  return `${PREFIX}${account}:${of}`;
}

/** Where this account's sheets are that were not sent. */
export function keptSheets(account: string): string[] {
  try {
    return Object.keys(localStorage).filter((place) => place.startsWith(placeOf(account, "")));
  } catch {
    return [];
  }
}

function read<Values>(name: string): KeptSheet<Values> | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") as KeptSheet<Values> | null;
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
