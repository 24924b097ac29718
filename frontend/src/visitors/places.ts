import type { Text } from "../ui/language.ts";

/** What everybody reads, signed in or not: an entry of its own, reached by plain links. */
export const publicPlaces: readonly { href: string; label: Text }[] = [
  { href: "/showcase", label: ["成果展示区", "Showcase"] },
  { href: "/progress", label: ["公开进展", "Public progress"] },
  { href: "/playground", label: ["接口调试", "API playground"] },
];
