/** What an address chooses: of each facet, its values. */
export type Chosen<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** What a list's address says. */
export interface Listed<Name extends string> {
  /** What is searched for; empty: everything. */
  search: string;
  chosen: Chosen<Name>;
  /** The cursor that the page begins after, or ends before. */
  after: string | null;
  before: string | null;
}

/** What the address in the window searches for; empty: everything. */
export function searchedFor(): string {
  const said = new URLSearchParams(window.location.search).get("q") ?? "";
  // A character that no text has, in an address made by hand.
  return said.replaceAll("\0", "").trim();
}

/** The list that the address in the window asks for. */
export function listedAt<Name extends string>(names: readonly Name[]): Listed<Name> {
  const said = new URLSearchParams(window.location.search);
  return {
    search: searchedFor(),
    chosen: Object.fromEntries(
      names.map((name) => [name, [...new Set(said.getAll(name).filter(Boolean))]]),
    ) as Record<Name, string[]>,
    after: said.get("after"),
    before: said.get("before"),
  };
}

/** The list at `path` as one came from it, searched and narrowed; all of it, from elsewhere. */
export function listCameFrom(path: string): string {
  if (!document.referrer) return path;
  const from = new URL(document.referrer);
  const isList = from.origin === window.location.origin && from.pathname === path;
  return isList ? path + from.search : path;
}

/** The address of the list at `path` with this search and choice, at its first page or another. */
export function addressOf<Name extends string>(
  path: string,
  { search, chosen }: Pick<Listed<Name>, "search" | "chosen">,
  page: { after?: string; before?: string } = {},
): string {
  const said = new URLSearchParams();
  if (search) said.set("q", search);
  for (const [name, values] of Object.entries<readonly string[]>(chosen)) {
    for (const value of values) said.append(name, value);
  }
  for (const [name, cursor] of Object.entries(page)) said.set(name, cursor);
  const query = said.toString();
  return query ? `${path}?${query}` : path;
}

/** The choice with one value more, or without it where it was chosen. */
export function toggled<Name extends string>(
  chosen: Chosen<Name>,
  name: Name,
  value: string,
): Chosen<Name> {
  const values = chosen[name];
  const rest = values.filter((one) => one !== value);
  return { ...chosen, [name]: rest.length < values.length ? rest : [...values, value] };
}

/** The same names, nothing chosen. */
export function noneOf<Name extends string>(chosen: Chosen<Name>): Chosen<Name> {
  return Object.fromEntries(
    Object.keys(chosen).map((name) => [name, []]),
  ) as unknown as Chosen<Name>;
}

/** Whether it is less than all that the search finds. */
export function isNarrowed<Name extends string>({ chosen, after, before }: Listed<Name>): boolean {
  return countOf(chosen) > 0 || Boolean(after || before);
}

/** The first page of all that the search finds. */
export function unnarrowed<Name extends string>({ search, chosen }: Listed<Name>): Listed<Name> {
  return { search, chosen: noneOf(chosen), after: null, before: null };
}

/** How many values are chosen in all. */
export function countOf<Name extends string>(chosen: Chosen<Name>): number {
  return Object.values<readonly string[]>(chosen).reduce((sum, { length }) => sum + length, 0);
}
