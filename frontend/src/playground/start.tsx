import "../ui/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PlaygroundPage } from "./PlaygroundPage.tsx";

/** Where queries are tried: an entry of its own, for its editor weighs more than all other pages. */
export function show(root: HTMLElement) {
  createRoot(root).render(
    <StrictMode>
      <PlaygroundPage />
    </StrictMode>,
  );
}
