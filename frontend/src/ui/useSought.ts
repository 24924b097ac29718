import { useState } from "react";
import { useDebounced } from "./useDebounced.ts";

/** For a choice whose options the server finds: what is typed, and that once it stands still. */
export function useSought() {
  const [typed, setTyped] = useState("");
  return {
    isTyping: typed !== "",
    sought: useDebounced(typed.trim(), 250),
    showSearch: { filterOption: false as const, onSearch: setTyped },
  };
}

/** What a form tells an input of its own making: how it is found, and what is wrong with it. */
export interface FormInputProps {
  id?: string;
  "aria-required"?: boolean | "true" | "false";
  "aria-invalid"?: boolean | "true" | "false";
  "aria-describedby"?: string;
}
