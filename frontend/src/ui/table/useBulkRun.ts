import { useEffect, useRef, useState } from "react";
import type { Outcome } from "./useBulkWrite.ts";

export interface Refusal<Row> {
  row: Row;
  why: string;
}

type Write<Row> = (row: Row) => Promise<Outcome>;

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
 * One write for each row, a few at a time. It can be stopped, and goes on where it stopped, with
 * the write it was started with: a row that was done or refused is not tried again.
 */
export function useBulkRun<Row>() {
  const [run, setRun] = useState<BulkRun<Row>>(IDLE);
  const left = useRef<readonly Row[]>([]);
  const write = useRef<Write<Row> | null>(null);
  const stopped = useRef(false);
  // Nobody would see what becomes of the rest.
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const goOn = async () => {
    const one = write.current;
    if (!one) return;
    stopped.current = false;
    setRun((before) => ({ ...before, running: true, hindrance: null }));
    let hindrance: string | null = null;
    while (left.current.length > 0 && !stopped.current && hindrance === null) {
      const chunk = left.current.slice(0, CHUNK);
      const outcomes = await Promise.all(chunk.map(one));
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
    start: (rows: readonly Row[], given: Write<Row>) => {
      write.current = given;
      left.current = rows;
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
