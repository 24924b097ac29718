import { useEffect, useRef, useState } from "react";
import type { Outcome } from "./useBulkWrite.ts";

interface Refusal<Row> {
  row: Row;
  why: string;
}

/** How far writes of many records are. */
export interface BulkRun<Row> {
  of: number;
  done: readonly Row[];
  refused: readonly Refusal<Row>[];
  running: boolean;
  /** Why it stands still with rows left: stopped by hand, or hindered. */
  hindrance: string | null;
}

const IDLE = { of: 0, done: [], refused: [], running: false, hindrance: null };

/** Writes at a time: the server's other clients have their turn between them. */
const CHUNK = 4;

/**
 * One write for each row, a few at a time. It can be stopped, and goes on where it stopped: a row
 * that was done or refused is not tried again.
 */
export function useBulkRun<Row, Values>(write: (row: Row, values: Values) => Promise<Outcome>) {
  const [run, setRun] = useState<BulkRun<Row>>(IDLE);
  const left = useRef<readonly Row[]>([]);
  const told = useRef<Values>(undefined);
  const stopped = useRef(false);
  // Whoever leaves the page sees nothing of what would still be done.
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const goOn = async () => {
    const values = told.current;
    if (values === undefined) return;
    stopped.current = false;
    setRun((before) => ({ ...before, running: true, hindrance: null }));
    let hindrance: string | null = null;
    while (left.current.length > 0 && !stopped.current && hindrance === null) {
      const chunk = left.current.slice(0, CHUNK);
      const outcomes = await Promise.all(chunk.map((row) => write(row, values)));
      left.current = [
        ...chunk.filter((_, place) => outcomes[place]?.status === "hindered"),
        ...left.current.slice(CHUNK),
      ];
      hindrance = outcomes.find((one) => one.status === "hindered")?.why ?? null;
      setRun((before) => added(before, chunk, outcomes));
    }
    setRun((before) => ({ ...before, running: false, hindrance }));
  };
  return {
    run,
    left: left.current.length,
    start: (rows: readonly Row[], values: Values) => {
      left.current = rows;
      told.current = values;
      setRun({ ...IDLE, of: rows.length });
      return goOn();
    },
    goOn,
    stop: () => {
      stopped.current = true;
    },
    forget: () => {
      left.current = [];
      setRun(IDLE);
    },
  };
}

function added<Row>(
  run: BulkRun<Row>,
  chunk: readonly Row[],
  outcomes: readonly Outcome[],
): BulkRun<Row> {
  const done = chunk.filter((_, place) => outcomes[place]?.status === "done");
  const refused = chunk.flatMap((row, place) => {
    const outcome = outcomes[place];
    return outcome?.status === "refused" ? [{ row, why: outcome.why }] : [];
  });
  return { ...run, done: [...run.done, ...done], refused: [...run.refused, ...refused] };
}
