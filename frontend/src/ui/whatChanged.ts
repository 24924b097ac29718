import { type ReactNode, useSyncExternalStore } from "react";

/** The version of the record that a page shows, and what changed in it since an earlier one. */
interface WhatChanged {
  version: number;
  since: (version: number) => ReactNode;
}

let told: WhatChanged | null = null;
const listeners = new Set<() => void>();

function change(next: WhatChanged | null) {
  told = next;
  for (const listener of listeners) listener();
}

/** The page's record has this history; taken back by calling what is returned. */
export function tellWhatChanged(what: WhatChanged): () => void {
  change(what);
  return () => {
    if (told === what) change(null);
  };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Known where a page shows the history of one record; a dialog over it can then say of it. */
export function useWhatChanged(): WhatChanged | null {
  return useSyncExternalStore(subscribe, () => told);
}
