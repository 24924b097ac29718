import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ProgressPage } from "../kpi/ProgressPage.tsx";
import { ShowcasePage } from "../showcase/ShowcasePage.tsx";
import { Frame } from "./Frame.tsx";

/**
 * What everybody reads without signing in. Links are plain ones, each page its own address: it is
 * read once here.
 */
export function show(root: HTMLElement) {
  createRoot(root).render(
    <StrictMode>
      <Frame>
        {window.location.pathname.startsWith("/progress") ? <ProgressPage /> : <ShowcasePage />}
      </Frame>
    </StrictMode>,
  );
}
