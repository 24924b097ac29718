import "./ui/theme.css";
import { isPublic } from "./visitors/places.ts";

/** What visitors read is an entry of its own: the console's weight is not theirs to carry. */
async function start(root: HTMLElement) {
  const { show } = isPublic(window.location.pathname)
    ? await import("./visitors/start.tsx")
    : await import("./app/start.tsx");
  show(root);
}

const root = document.getElementById("root");
if (root) start(root);
