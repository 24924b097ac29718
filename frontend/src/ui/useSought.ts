import { useState } from "react";
import { useDebounced } from "./useDebounced.ts";

/**
 * For a choice whose options the server finds: what is typed, and that once it stands still. They
 * are not asked for before somebody chooses: most who open a page do not.
 */
export function useSought() {
  const [typed, setTyped] = useState("");
  const [wasOpened, setWasOpened] = useState(false);
  return {
    isTyping: typed !== "",
    sought: useDebounced(typed.trim(), 250),
    wasOpened,
    opening: {
      showSearch: { filterOption: false as const, onSearch: setTyped },
      onOpenChange: (isOpen: boolean) => isOpen && setWasOpened(true),
    },
  };
}

/** What a form tells an input of its own making: how it is found, and what is wrong with it. */
export interface FormInputProps {
  id?: string;
  "aria-required"?: boolean | "true" | "false";
  "aria-invalid"?: boolean | "true" | "false";
  "aria-describedby"?: string;
}
