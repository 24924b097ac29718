/** Who changed a field since the form was opened. */
export type Changed = "mine" | "theirs" | "both";

/** Whose content goes on; of lists also what both sides have. */
export type Taken = "mine" | "theirs" | "joined";

/** A field that is not the same in the form and in the record as it now is. */
export interface Difference<Name extends string> {
  name: Name;
  changed: Changed;
  opened: unknown;
  theirs: unknown;
  mine: unknown;
}

/**
 * Where the three part: the record as the form opened it, as somebody else saved it, and as it
 * was typed. A field that the form does not show was not typed, and does not part.
 */
export function differences<Values extends object>(
  names: readonly (keyof Values & string)[],
  opened: Values,
  theirs: Values,
  mine: Values,
): Difference<keyof Values & string>[] {
  return names
    .filter((name) => name in mine && !same(mine[name], theirs[name]))
    .map((name) => ({
      name,
      changed: changedBy(opened[name], theirs[name], mine[name]),
      opened: opened[name],
      theirs: theirs[name],
      mine: mine[name],
    }));
}

function changedBy(opened: unknown, theirs: unknown, mine: unknown): Changed {
  if (same(opened, theirs)) return "mine";
  return same(opened, mine) ? "theirs" : "both";
}

type Setting = readonly [name: string, value: unknown];

/** What the choices put into the form, which holds the rest as it was typed. */
export function settled(
  found: readonly Difference<string>[],
  takenOf: (difference: Difference<string>) => Taken | undefined,
): Setting[] {
  return found.flatMap((difference): Setting[] => {
    const taken = takenOf(difference);
    if (taken === "theirs") return [[difference.name, difference.theirs]];
    return taken === "joined" ? [[difference.name, joined(difference)]] : [];
  });
}

/** What others changed where the form shows no field now: it may come to show it again. */
export function unseen<Values extends object>(
  names: readonly (keyof Values & string)[],
  opened: Values,
  theirs: Values,
  mine: Values,
): Setting[] {
  return names
    .filter((name) => !(name in mine) && !same(opened[name], theirs[name]))
    .map((name) => [name, theirs[name]]);
}

/** A list with what either side added, without what either took away. */
export function joined({ opened, theirs, mine }: Difference<string>): unknown[] {
  const [before, other, own] = [listOf(opened), listOf(theirs), listOf(mine)];
  return [
    ...other.filter((piece) => !isIn(before, piece) || isIn(own, piece)),
    ...own.filter((piece) => !isIn(before, piece) && !isIn(other, piece)),
  ];
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isIn(list: readonly unknown[], piece: unknown): boolean {
  return list.some((other) => same(other, piece));
}

/** Blank is blank however it is written, outer spaces are not kept, and lists have no order. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
}

function tidy(value: unknown): unknown {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return value.length ? value.map(written).sort() : null;
  if (typeof value !== "object" || value === null) return value ?? null;
  // What has an id is known by it.
  if ("id" in value) return value.id ?? null;
  const filled = Object.entries(value)
    .filter(([name]) => name !== "__typename")
    .map(([name, part]) => [name, tidy(part)] as const)
    .filter(([, part]) => part !== null)
    .sort(([first], [second]) => (first < second ? -1 : 1));
  return filled.length ? Object.fromEntries(filled) : null;
}

function written(piece: unknown): string {
  return JSON.stringify(tidy(piece));
}
