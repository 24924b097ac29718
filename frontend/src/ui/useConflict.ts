import { useState } from "react";

/** One save of a record, as its history tells it. */
export interface Saved {
  at: string;
  version: number | null;
  by: { displayName: string } | null;
}

interface Edited {
  version: number;
  history: readonly Saved[];
}

/** What a record said at a version. */
interface Opened<Values> {
  version: number;
  values: Values;
}

/** What the dialog over a conflict is told. */
export interface Conflict<Values> {
  opened: Values;
  /** The record as it now is; null while that is still on its way. */
  theirs: Values | null;
  /** What was to be saved; null while nothing has met a newer record. */
  mine: Values | null;
  /** What others saved since the form was opened. */
  since: readonly Saved[];
  onMerged: () => void;
  onBack: () => void;
}

/** What was typed over a version, and left: others may have saved since. */
export interface Left<Values> extends Opened<Values> {
  typed: Values;
}

/**
 * Changes of one record, against the version that was read when the form opened: a later one is
 * somebody else's, and only the person who typed decides what of it goes over what was typed.
 */
export function useConflict<Record extends Edited, Values>(
  current: Record,
  valuesOf: (record: Record) => Values,
  left: Left<Values> | null = null,
) {
  const [opened, setOpened] = useState<Opened<Values>>(
    () => left ?? { version: current.version, values: valuesOf(current) },
  );
  const isNewer = current.version > opened.version;
  const [mine, setMine] = useState<Values | null>(left && isNewer ? left.typed : null);
  const dialog: Conflict<Values> = {
    opened: opened.values,
    theirs: isNewer ? valuesOf(current) : null,
    mine,
    since: current.history.filter(({ version }) => (version ?? 0) > opened.version),
    onMerged: () => {
      setOpened({ version: current.version, values: valuesOf(current) });
      setMine(null);
    },
    onBack: () => setMine(null),
  };
  return { opened, met: setMine, written: setOpened, dialog };
}
