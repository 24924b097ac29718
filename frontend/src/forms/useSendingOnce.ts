import { useRef } from "react";
import type { Sent } from "./kept.ts";
import type { Saved } from "./writing.ts";

/**
 * Writes one after another. One of which nobody knows whether it arrived is remembered, to be sent
 * again as it was, under its key, so that it is done once.
 */
export function useSendingOnce<Values>(
  left: Sent<Values> | null,
  save: (sent: Sent<Values>) => Promise<Saved>,
  /** What is remembered has changed. */
  onRemembered: () => void,
) {
  const unsure = useRef(left);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const send = async (sent: Sent<Values>) => {
    // Remembered before it is sent: whatever becomes of the page, the same can be sent again.
    unsure.current = sent;
    onRemembered();
    const saved = await save(sent);
    if (saved.status !== "failed") unsure.current = null;
    if (saved.status !== "done") onRemembered();
    return saved;
  };
  const inTurn = <What>(act: () => Promise<What>): Promise<What> => {
    const turn = queue.current.then(act);
    queue.current = turn.catch(() => undefined);
    return turn;
  };
  return { unsure, send, inTurn };
}
