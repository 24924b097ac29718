import { useRouterState } from "@tanstack/react-router";
import type { AnyVariables, CombinedError, TypedDocumentNode } from "@urql/core";
import { useEffect, useRef, useState } from "react";
import { type UseQueryState, useClient, useQuery } from "urql";
import type { Counted } from "../counted.ts";
import { useLasting } from "../useLasting.ts";
import { useOnLanguage } from "../useOnLanguage.ts";
import { writesSent } from "../writes.ts";
import { type Place, placeOf, rememberPlace } from "./places.ts";

/** A page of a list as the server gives it. */
export interface Paged extends Counted {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * What every list's document takes beside its own variables: how many rows of a page, after which
 * cursor, and whether it begins the list, with counts, choices and saved views.
 */
type Paging = "rows" | "after" | "begins";

/** A list that is read on page by page while one scrolls. */
export interface List<Data, Page extends Paged> {
  /** The first page's query: whether it is there, failed, or on its way. */
  result: UseQueryState<Data>;
  /** What came with the first page; while another filter is asked for, what came last. */
  data: Data | undefined;
  pages: readonly Page[];
  hasNext: boolean;
  /** Whether a further page is on its way. */
  loading: boolean;
  /** Why the next page did not come. */
  problem: CombinedError | undefined;
  more: () => Promise<unknown>;
  /** Reads on to the end; the pages then, or null where one did not come. */
  all: () => Promise<readonly Page[] | null>;
  /** Asks for what is shown anew, after a write. */
  refresh: () => void;
  /** Tells one filter's list from another's, and where one came from. */
  place: Place;
}

interface ListOptions<Data, Variables extends AnyVariables, Page extends Paged> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Omit<Variables, Paging>;
  pick: (data: Data) => Page | null | undefined;
  /** Rows of the first page. */
  first?: number;
  /** Rows of a further page: as many as a request may cost. */
  most?: number;
}

const FIRST = 30;
const MOST = 100;

/** Beyond so many pages a write does not have all of them read anew. */
const READ_ANEW = 10;

/**
 * The first page by `useQuery`, each further one by one request when it is wanted. The pages are
 * known by the step of the browser's history: coming back shows all that was read, from the cache,
 * and asks for it anew where something was written since.
 */
export function useList<Data, Variables extends AnyVariables, Page extends Paged>({
  query,
  variables,
  pick,
  first: begun = FIRST,
  most = MOST,
}: ListOptions<Data, Variables, Page>): List<Data, Page> {
  const client = useClient();
  const asked = JSON.stringify(variables);
  const place = usePlace(asked);
  const variablesOf = (after: string | null) =>
    ({
      ...variables,
      rows: after === null ? begun : most,
      after,
      begins: after === null,
    }) as unknown as Variables;
  const cached = (after: string): Page | null => {
    const found = client.readQuery(query, variablesOf(after))?.data;
    return (found && pick(found)) ?? null;
  };
  const [held, setHeld] = useState(() => restored(place, cached));
  const current = held.place === place ? held : restored(place, cached);
  if (current !== held) setHeld(current);
  const newest = useRef(current);
  newest.current = current;
  const underway = useRef<Promise<boolean> | null>(null);
  const [result, ask] = useQuery<Data, Variables>({
    query,
    variables: variablesOf(null),
    // Asked anew, the first page may end elsewhere than where the second begins.
    requestPolicy: current.isBack ? "cache-first" : undefined,
  });
  const data = useLasting(result.data);
  const first = result.data && pick(result.data);
  // Where a filter is refused, what the one before found stays.
  const begin = first ?? (data && pick(data));
  const pages = begin ? [begin, ...(first ? current.pages : [])] : [];
  const keep = (change: Partial<Held<Page>>) => {
    if (newest.current.place !== place) return false;
    newest.current = { ...newest.current, ...change };
    setHeld(newest.current);
    return true;
  };
  const read = async (after: string, anew: boolean) => {
    const policy = anew ? "network-only" : "cache-first";
    const answer = await client
      .query(query, variablesOf(after), { requestPolicy: policy })
      .toPromise();
    const page = answer.data && pick(answer.data);
    if (!page) keep({ loading: false, problem: answer.error });
    return page ?? null;
  };
  const step = async (): Promise<boolean> => {
    const before = newest.current.pages;
    const cursor = nextCursor(before.at(-1) ?? first);
    if (!cursor) return false;
    keep({ loading: true, problem: undefined });
    const page = await read(cursor, true);
    if (!page || !keep({ loading: false, pages: [...before, page] })) return false;
    rememberPlace(place, [...place.cursors, cursor]);
    return true;
  };
  const next = () => {
    underway.current ??= step().finally(() => {
      underway.current = null;
    });
    return underway.current;
  };
  const all = async () => {
    while (await next()) {
      // One page after the other.
    }
    const { pages: later, problem } = newest.current;
    const last = later.at(-1) ?? first;
    return first && !problem && !last?.pageInfo.hasNextPage ? [first, ...later] : null;
  };
  const readAnew = async (begin: Page | null | undefined) => {
    let cursor = nextCursor(begin);
    const [later, cursors]: [Page[], string[]] = [[], []];
    while (cursor && later.length < newest.current.pages.length) {
      const page = await read(cursor, true);
      if (!page) return;
      later.push(page);
      cursors.push(cursor);
      cursor = nextCursor(page);
    }
    if (keep({ pages: later })) rememberPlace(place, cursors);
  };
  const refresh = () => {
    if (current.pages.length === 0 || current.pages.length > READ_ANEW) {
      ask({ requestPolicy: "network-only" });
      return;
    }
    client
      .query(query, variablesOf(null), { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data }) => data && readAnew(pick(data)));
  };
  const again = useRef(refresh);
  again.current = refresh;
  // What further pages say, and why one did not come, is still in the other language.
  useOnLanguage(() => {
    const isShort = current.pages.length <= READ_ANEW;
    keep({ problem: undefined, ...(isShort ? {} : { pages: [] }) });
    if (!isShort) rememberPlace(place, []);
    else if (current.pages.length > 0) refresh();
  });
  const { isOvertaken } = current;
  useEffect(() => {
    if (isOvertaken) again.current();
  }, [isOvertaken]);
  return {
    result,
    data,
    pages,
    hasNext: first ? (pages.at(-1)?.pageInfo.hasNextPage ?? false) : false,
    loading: current.loading,
    problem: current.problem,
    more: next,
    all,
    refresh,
    place,
  };
}

function nextCursor(page: Paged | null | undefined): string | null {
  return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}

interface Held<Page> {
  place: Place;
  /** Whether one came back to further pages. */
  isBack: boolean;
  /** Something was written since. */
  isOvertaken: boolean;
  pages: readonly Page[];
  loading: boolean;
  problem: CombinedError | undefined;
}

/** The further pages that were read here before, as far as the cache still has them. */
function restored<Page>(place: Place, cached: (after: string) => Page | null): Held<Page> {
  const pages: Page[] = [];
  const { writes } = place;
  for (const cursor of place.cursors) {
    const page = cached(cursor);
    if (!page) break;
    pages.push(page);
  }
  if (pages.length < place.cursors.length) {
    rememberPlace(place, place.cursors.slice(0, pages.length));
  }
  const isBack = pages.length > 0;
  const isOvertaken = isBack && writes < writesSent();
  return { place, isBack, isOvertaken, pages, loading: false, problem: undefined };
}

function usePlace(asked: string): Place {
  const step = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? "" });
  return placeOf(`${step} ${asked}`);
}
