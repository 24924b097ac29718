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

/**
 * Changes of one record, against the version that was read when the form opened: a later one is
 * somebody else's, and only the person who typed decides what of it goes over what was typed.
 */
export function useConflict<Record extends Edited, Values>(
  current: Record,
  valuesOf: (record: Record) => Values,
) {
  const [opened, setOpened] = useState(current);
  const [mine, setMine] = useState<Values | null>(null);
  const newer = current.version !== opened.version;
  const dialog: Conflict<Values> = {
    opened: valuesOf(opened),
    theirs: newer ? valuesOf(current) : null,
    mine,
    since: current.history.filter(({ version }) => (version ?? 0) > opened.version),
    onMerged: () => {
      setOpened(current);
      setMine(null);
    },
    onBack: () => setMine(null),
  };
  return { opened, version: opened.version, met: setMine, dialog };
}
