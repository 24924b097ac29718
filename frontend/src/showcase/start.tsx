import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ShowcasePage } from "./ShowcasePage.tsx";

export function show(root: HTMLElement) {
  createRoot(root).render(
    <StrictMode>
      <ShowcasePage />
    </StrictMode>,
  );
}
