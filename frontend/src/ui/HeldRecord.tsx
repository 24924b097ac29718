import type { CombinedError } from "@urql/core";
import { type ReactNode, useMemo, useState } from "react";
import { NotThere } from "./NotThere.tsx";
import { QueryState } from "./QueryState.tsx";

interface HeldRecordProps<Data, Record> {
  result: {
    data?: Data | undefined;
    error?: CombinedError | undefined;
    fetching: boolean;
    operation?: { key: number } | undefined;
  };
  retry: () => void;
  recordOf: (data: Data) => Record | null;
  children: (record: Record) => ReactNode;
}

/**
 * The record that a form stands on. Once there it stays, whatever becomes of asking for it anew:
 * when the connection breaks, or the record is no longer to be seen, what was typed is not lost.
 */
export function HeldRecord<Data, Record extends object>({
  result,
  retry,
  recordOf,
  children,
}: HeldRecordProps<Data, Record>) {
  const fresh = result.data ? recordOf(result.data) : null;
  const [held, setHeld] = useState(fresh);
  if (fresh && fresh !== held) setHeld(fresh);
  const record = fresh ?? held;
  const data = useMemo(() => ({ record }), [record]);
  const there = record || result.data ? data : undefined;
  return (
    <QueryState result={{ ...result, data: there }} retry={retry}>
      {(found) => (found.record ? children(found.record) : <NotThere />)}
    </QueryState>
  );
}
