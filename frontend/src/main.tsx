import { isPublic } from "./visitors/places.ts";

/**
 * What visitors read is an entry of its own: the console's weight is not theirs to carry. So is the
 * playground, whose editor neither of them carries.
 */
async function start(root: HTMLElement) {
  const { show } = await entry(window.location.pathname);
  show(root);
}

function entry(pathname: string): Promise<{ show: (root: HTMLElement) => void }> {
  if (/^\/playground(\/|$)/.test(pathname)) return import("./playground/start.tsx");
  if (isPublic(pathname)) return import("./visitors/start.tsx");
  return import("./app/start.tsx");
}

const root = document.getElementById("root");
if (root) start(root);
