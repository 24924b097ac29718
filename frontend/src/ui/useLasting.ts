import { useState } from "react";

/** The value; while there is none, the last that there was. */
export function useLasting<Value>(value: Value | null | undefined): Value | undefined {
  const [last, setLast] = useState(value ?? undefined);
  if (value != null && value !== last) setLast(value);
  return value ?? last;
}
