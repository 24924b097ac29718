import { useState } from "react";

/** How far several writes are, each of its own. */
export interface Progress {
  done: number;
  of: number;
}

/**
 * Several writes, one after another: each is done or refused by itself. Says how many were done;
 * `progress` is there while they run.
 */
export function useOneByOne(): {
  progress: Progress | null;
  run: (writes: readonly (() => Promise<boolean>)[]) => Promise<number>;
} {
  const [progress, setProgress] = useState<Progress | null>(null);
  const run = async (writes: readonly (() => Promise<boolean>)[]) => {
    let succeeded = 0;
    for (const [place, write] of writes.entries()) {
      setProgress({ done: place, of: writes.length });
      if (await write()) succeeded += 1;
    }
    setProgress(null);
    return succeeded;
  };
  return { progress, run };
}
