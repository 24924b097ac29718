import { useState } from "react";

/** The value; while there is none, the last that there was. */
export function useLasting<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
