import { useSyncExternalStore } from "react";

interface Session {
  /** The server no longer knows who this is, though somebody had signed in here. */
  ended: boolean;
  /** Grows when somebody signs in again: what failed meanwhile is then asked for anew. */
  renewals: number;
}

let session: Session = { ended: false, renewals: 0 };
const listeners = new Set<() => void>();

function change(next: Session) {
  session = next;
  for (const listener of listeners) listener();
}

export function sessionEnded() {
  if (!session.ended) change({ ...session, ended: true });
}

export function sessionRenewed() {
  change({ ended: false, renewals: session.renewals + 1 });
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}
