import type { Text } from "../ui/language.ts";

/** What everybody reads, signed in or not: an entry of its own, reached by plain links. */
export const publicPlaces: readonly { href: string; label: Text }[] = [
  { href: "/showcase", label: ["成果展示区", "Showcase"] },
  { href: "/plan", label: ["行动计划", "The plan"] },
  { href: "/progress", label: ["公开进展", "Progress"] },
  { href: "/data", label: ["开放数据", "Open data"] },
  { href: "/playground", label: ["接口调试", "API playground"] },
  { href: "/about", label: ["关于平台", "About"] },
];

/** Whether the address is one of theirs, or below one. */
export function isPublic(pathname: string): boolean {
  return publicPlaces.some(({ href }) => isWithin(pathname, href));
}

/** Whether the address is the place's own, or below it. */
export function isWithin(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
