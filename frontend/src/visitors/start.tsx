import "../ui/theme.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PlanPage } from "../kpi/PlanPage.tsx";
import { ProgressPage } from "../kpi/ProgressPage.tsx";
import { ShowcasePage } from "../showcase/ShowcasePage.tsx";
import { AboutPage } from "./AboutPage.tsx";
import { DataPage } from "./DataPage.tsx";
import { Frame } from "./Frame.tsx";
import { NoSuchAddress } from "./NoSuchAddress.tsx";
import { isWithin } from "./places.ts";

/**
 * What everybody reads without signing in. Links are plain ones, each page its own address: it is
 * read once here.
 */
export function show(root: HTMLElement) {
  createRoot(root).render(
    <StrictMode>
      <Frame>{pageAt(window.location.pathname)}</Frame>
    </StrictMode>,
  );
}

function pageAt(pathname: string): ReactNode {
  if (isWithin(pathname, "/showcase")) return <ShowcasePage />;
  switch (pathname.replace(/\/$/, "")) {
    case "/plan":
      return <PlanPage />;
    case "/progress":
      return <ProgressPage />;
    case "/data":
      return <DataPage />;
    case "/about":
      return <AboutPage />;
    default:
      return <NoSuchAddress />;
  }
}
