import { useState } from "react";

type Density = "COMFORTABLE" | "COMPACT";

/** How somebody wants to see a table: what is left out stands as the table comes. */
export interface Layout {
  /** The columns shown, in their order; null: all, as they come. */
  shown: readonly string[] | null;
  /** Pixels, by column. */
  widths: Readonly<Record<string, number>>;
  density: Density;
}

export const usual: Layout = { shown: null, widths: {}, density: "COMFORTABLE" };

export const NARROWEST = 48;
export const WIDEST = 1200;

export function withinBounds(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

interface Arrangeable {
  key: string;
  lead?: boolean;
}

/** The columns as they are to be shown. A row is never without its name. */
export function arranged<Column extends Arrangeable>(
  columns: readonly Column[],
  { shown }: Layout,
): Column[] {
  if (shown === null) return [...columns];
  const chosen = shown.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const missing = columns.filter((column) => column.lead && !chosen.includes(column));
  return [...missing, ...chosen];
}

/** All columns to choose from: those shown in their order, then the others. */
export function choosable<Column extends Arrangeable>(
  columns: readonly Column[],
  layout: Layout,
): Column[] {
  const first = arranged(columns, layout);
  return [...first, ...columns.filter((column) => !first.includes(column))];
}

/** A layout that is remembered in this browser under a key. */
export function useRememberedLayout(key: string): [Layout, (layout: Layout) => void] {
  const [held, setHeld] = useState(() => ({ key, layout: remembered(key) }));
  const current = held.key === key ? held : { key, layout: remembered(key) };
  if (current !== held) setHeld(current);
  const change = (layout: Layout) => {
    setHeld({ key, layout });
    try {
      localStorage.setItem(key, JSON.stringify(layout));
    } catch {
      // A browser that refuses storage forgets the layout; nothing else depends on it.
    }
  };
  return [current.layout, change];
}

function remembered(key: string): Layout {
  try {
    return layoutOf(JSON.parse(localStorage.getItem(key) ?? "null"));
  } catch {
    return usual;
  }
}

/** What is kept may be of another time, or not ours at all. */
function layoutOf(kept: unknown): Layout {
  if (typeof kept !== "object" || kept === null) return usual;
  const { shown, widths, density } = kept as Record<string, unknown>;
  return {
    shown: Array.isArray(shown) ? shown.filter((key) => typeof key === "string") : null,
    widths: Object.fromEntries(
      Object.entries(widths ?? {}).flatMap(([column, width]) =>
        typeof width === "number" ? [[column, withinBounds(width)]] : [],
      ),
    ),
    density: density === "COMPACT" ? "COMPACT" : "COMFORTABLE",
  };
}
