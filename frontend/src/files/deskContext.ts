import { createContext } from "react";
import type { ShownFile } from "./Preview.tsx";

/** Lays a file beside what is read; null where there is no room for it. */
export const DeskContext = createContext<((file: ShownFile) => void) | null>(null);
