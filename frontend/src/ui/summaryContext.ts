import { createContext } from "react";
import type { Path } from "./formErrors.ts";
import type { SaidError } from "./useFormErrors.ts";

/** What the summary of the form around it says, and where its lines lead. */
export interface Summarized {
  errors: readonly SaidError[];
  /** Said before them, where they led here. */
  lead: string | undefined;
  /** Grows with each attempt that failed: whoever made it is led to the summary. */
  attempt: number;
  idOf: (name: Path) => string;
  go: (name: Path) => void;
}

export const SummaryContext = createContext<Summarized | null>(null);
