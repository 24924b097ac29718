import { useEffect, useRef } from "react";

/** The value as it was last drawn, for what happens later. */
export function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
