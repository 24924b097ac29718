import { inLanguage } from "../ui/language.ts";

/** Where an organization's target comes from: it was set, or it is the yearly quota (DISC-2). */
export function originOf({ setTarget, quota }: { setTarget: number | null; quota: number | null }) {
  if (setTarget !== null) return inLanguage("下达", "set");
  return quota === null ? undefined : inLanguage("年度配额", "quota");
}
