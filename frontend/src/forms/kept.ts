import { useSyncExternalStore } from "react";
import { keptSheets } from "./keptSheets.ts";

/** Which form something was typed into. */
export type FormKind = "achievement" | "demand" | "landing";

/** A record at the version that it was read or written at. */
export interface Version {
  id: string;
  version: number;
}

/** A write, as it was sent. */
export interface Sent<Values> {
  values: Values;
  record: Version | null;
  key: string;
}

/** What was typed into a form and stands on this device alone. */
export interface Kept<Values = object> {
  key: string;
  form: FormKind;
  /** The record under change; null: one that is not written yet. */
  record: Version | null;
  /** What the record said when the form opened it. */
  base: Values | null;
  values: Values;
  /** How it is called, as far as it has a title. */
  title: string;
  /** What the form's address said besides. */
  search: Record<string, string>;
  /** A write of it that nobody knows of whether it arrived. */
  unsure: Sent<Values> | null;
  /** When it was last typed in, as an instant. */
  at: string;
}

/** What was typed over a version of a record, for a comparison with what others saved since. */
export function typedOver<Values>(left: Kept<Values> | null) {
  if (!left?.record || !left.base) return null;
  return { version: left.record.version, values: left.base, typed: left.values };
}

const PREFIX = "kept:";
const LONGEST = 30 * 24 * 60 * 60 * 1000;
const listeners = new Set<() => void>();
let changes = 0;

function changed() {
  changes += 1;
  for (const listener of listeners) listener();
}

function placeOf(account: string, form: FormKind, key: string): string {
  return `${PREFIX}${account}:${form}:${key}`;
}

/**
 * The write with null for what JSON drops: what was emptied is sent as cleared, and the same has to
 * be sent again, or the server refuses it under its key.
 */
function whole<Values>(sent: Sent<Values> | null): Sent<Values> | null {
  return sent && JSON.parse(JSON.stringify(sent, (_, value: unknown) => value ?? null));
}

/** Keeps it on this device, for that account alone; false where the browser refuses. */
export function keep<Values>(account: string, kept: Kept<Values>): boolean {
  try {
    const text = JSON.stringify({ ...kept, unsure: whole(kept.unsure) });
    localStorage.setItem(placeOf(account, kept.form, kept.key), text);
    changed();
    return true;
  } catch {
    return false;
  }
}

export function drop(account: string, form: FormKind, key: string) {
  try {
    localStorage.removeItem(placeOf(account, form, key));
    changed();
  } catch {
    // What cannot be reached was not kept.
  }
}

/** What this account left on this device, the latest first. */
function keptOf(account: string, form?: FormKind): Kept[] {
  return placesOf(account)
    .map(read)
    .filter((kept) => kept !== null)
    .filter((kept) => !form || kept.form === form)
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Whether anything that this account typed stands on this device alone. */
export function hasKept(account: string): boolean {
  return keptOf(account).length > 0 || keptSheets(account).length > 0;
}

/** Nothing of what this account typed stays on this device. */
export function forget(account: string) {
  for (const place of [...placesOf(account), ...keptSheets(account)]) {
    localStorage.removeItem(place);
  }
}

function placesOf(account: string): string[] {
  try {
    return Object.keys(localStorage).filter((place) => place.startsWith(`${PREFIX}${account}:`));
  } catch {
    return [];
  }
}

function read(place: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null", arrived) as Kept | null;
    if (kept && Date.now() - Date.parse(kept.at) < LONGEST) return kept;
    localStorage.removeItem(place);
  } catch {
    // What cannot be read is as if it were not there.
  }
  return null;
}

/** A file that was still on its way when the page was left never came. */
function arrived(_: string, value: { id?: unknown } | null): unknown {
  return value?.id === null ? null : value;
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener("storage", changed);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", changed);
  };
}

/** What this account left of such a form, here and in the browser's other windows. */
export function useKept(account: string, form: FormKind): Kept[] {
  useSyncExternalStore(subscribe, () => changes);
  return keptOf(account, form);
}
