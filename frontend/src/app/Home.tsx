import { Navigate } from "@tanstack/react-router";
import { firstPlace } from "./navigation.ts";
import { useViewer } from "./viewer.ts";

/** Everybody begins where their own work is. */
export function Home() {
  return <Navigate to={firstPlace(useViewer())} replace />;
}
