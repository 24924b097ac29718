import { useEffect, useRef } from "react";
import { useSession } from "../ui/session.ts";
import { useLatest } from "./useLatest.ts";

/** What did not arrive is sent once the server can be reached again, and knows who asks. */
export function useWhenReachable(waits: boolean, act: () => Promise<void>) {
  const { renewals } = useSession();
  const latest = useLatest(act);
  useEffect(() => {
    if (!waits) return;
    const again = () => void latest.current();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [waits, latest]);
  const seen = useRef(renewals);
  useEffect(() => {
    if (seen.current === renewals) return;
    seen.current = renewals;
    if (waits) void latest.current();
  }, [waits, renewals, latest]);
}
