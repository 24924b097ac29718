import { useRef } from "react";
import { newKey } from "./newKey.ts";

/** A key for each write; one that was not answered keeps its key when it is tried again. */
export function useKeys() {
  const open = useRef(new Map<string, string>());
  return (input: unknown, given?: string) => {
    const said = JSON.stringify(input);
    const key = given ?? open.current.get(said) ?? newKey();
    open.current.set(said, key);
    return {
      key,
      answered: () => {
        open.current.delete(said);
      },
    };
  };
}
