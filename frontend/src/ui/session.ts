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

/** Where the windows of a browser are told when their person signed out. */
const SIGNED_OUT = "signed-out";
const loadedAt = Date.now();

export function tellSignedOut() {
  try {
    localStorage.setItem(SIGNED_OUT, `${Date.now()}`);
  } catch {
    // A browser that refuses storage learns it at the next step.
  }
}

/** Tells a page that its person has signed out in another window, or before coming back to it. */
export function onSignedOut(listener: () => void): () => void {
  const told = ({ key, newValue }: StorageEvent) => {
    if (key === SIGNED_OUT && newValue !== null) listener();
  };
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted && Number(localStorage.getItem(SIGNED_OUT)) > loadedAt) listener();
  };
  window.addEventListener("storage", told);
  window.addEventListener("pageshow", shown);
  return () => {
    window.removeEventListener("storage", told);
    window.removeEventListener("pageshow", shown);
  };
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}
