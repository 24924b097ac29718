import { useSyncExternalStore } from "react";

let times = 0;
const listeners = new Set<() => void>();

/** A write met a newer record than the one on show: what is on show is to be read anew. */
export function overtaken() {
  times += 1;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** How often that was so. */
export function useOvertaken(): number {
  return useSyncExternalStore(subscribe, () => times);
}
