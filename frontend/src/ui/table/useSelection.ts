import { type ReactNode, useState } from "react";

/** The rows that are chosen, and what may be done with all of them. */
export interface Selection<Row> {
  keys: ReadonlySet<string>;
  hasAll: (rows: readonly Row[]) => boolean;
  chosen: (rows: readonly Row[]) => Row[];
  choose: (rows: readonly Row[]) => void;
  turn: (row: Row) => void;
  drop: (keys: readonly string[]) => void;
  clear: () => void;
  nameOf: (row: Row) => string;
  /** Buttons for what may be done with the chosen rows. */
  actions: (rows: readonly Row[]) => ReactNode;
  /** All rows of the list's further pages too, as the table has them. */
  rowsOf: (pages: readonly unknown[]) => readonly Row[];
}

type Given<Row, Page> = Pick<Selection<Row>, "nameOf" | "actions"> & {
  keyOf: (row: Row) => string;
  rowsOf: (pages: readonly Page[]) => readonly Row[];
};

/** What is chosen in one list: under another filter, nothing is. */
export function useSelection<Row, Page>(
  of: unknown,
  { keyOf, nameOf, actions, rowsOf }: Given<Row, Page>,
): Selection<Row> {
  const [held, setHeld] = useState<{ of: unknown; keys: ReadonlySet<string> }>(none(of));
  const keys = held.of === of ? held.keys : none(of).keys;
  const keep = (next: Iterable<string>) => setHeld({ of, keys: new Set(next) });
  return {
    keys,
    hasAll: (rows) => rows.every((row) => keys.has(keyOf(row))),
    chosen: (rows) => rows.filter((row) => keys.has(keyOf(row))),
    choose: (rows) => keep([...keys, ...rows.map(keyOf)]),
    turn: (row) => {
      const key = keyOf(row);
      keep(keys.has(key) ? [...keys].filter((other) => other !== key) : [...keys, key]);
    },
    drop: (gone) => keep([...keys].filter((key) => !gone.includes(key))),
    clear: () => keep([]),
    nameOf,
    actions,
    rowsOf: rowsOf as (pages: readonly unknown[]) => readonly Row[],
  };
}

function none(of: unknown): { of: unknown; keys: ReadonlySet<string> } {
  return { of, keys: new Set() };
}
