import { useState } from "react";
import { dayFromToday, today } from "../ui/format.ts";

/** Whoever was never here is shown what is new since a week ago. */
const FIRST = -7;

interface Visits {
  today: string;
  /** The day of the visit before today's. */
  before: string | null;
}

/**
 * The day since which records are new to the account: that of its last visit before today's, as
 * this browser remembers it. All day long it is the same, so that nothing new is lost by a look.
 */
export function useNewSince(account: string): string {
  const [since] = useState(() => visit(`visits:${account}`));
  return since;
}

function visit(key: string): string {
  const known = remembered(key);
  const before = known && known.today !== today() ? known.today : (known?.before ?? null);
  try {
    localStorage.setItem(key, JSON.stringify({ today: today(), before }));
  } catch {
    // A browser that refuses storage shows what is new since a week ago.
  }
  return before ?? dayFromToday(FIRST);
}

function remembered(key: string): Visits | null {
  try {
    const { today, before } = JSON.parse(localStorage.getItem(key) ?? "null") as Visits;
    return isDay(today) ? { today, before: isDay(before) ? before : null } : null;
  } catch {
    return null;
  }
}

function isDay(day: unknown): day is string {
  return typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day);
}
