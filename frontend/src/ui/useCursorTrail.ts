import { useNavigate, useRouterState } from "@tanstack/react-router";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** The cursors passed on the way to this page of a list, the last being the one in force. */
    trail?: string[];
    /** What the list was searched for on that way. */
    of?: string;
  }
}

export interface CursorTrail {
  after: string | null;
  /** Counted from 1. */
  page: number;
  next: (endCursor: string | null) => void;
  previous: () => void;
  /** Back to the first page: the cursors of one filter mean nothing under another. */
  restart: () => void;
}

/**
 * Where the reader is in a list paged by cursors. The trail lives in the browser's history, so that
 * coming back from a record shows the page one left, and new filters begin at the first page.
 * Where the address does not tell what is searched for, it is given as `of`.
 */
export function useCursorTrail(of?: string): CursorTrail {
  const navigate = useNavigate();
  const history = useRouterState({ select: (state) => state.location.state });
  const trail = (history.of === of && history.trail) || [];
  const go = (cursors: string[]) =>
    navigate({ to: ".", search: true, state: { trail: cursors, of }, resetScroll: true });
  return {
    after: trail.at(-1) ?? null,
    page: trail.length + 1,
    next: (endCursor) => {
      if (endCursor) go([...trail, endCursor]);
    },
    previous: () => {
      go(trail.slice(0, -1));
    },
    restart: () => {
      if (trail.length > 0) go([]);
    },
  };
}
