import { dayOf, oneOf, textOf } from "../app/searchParams.ts";
import { startOfDay } from "../ui/format.ts";
import type { Text } from "../ui/language.ts";
import { type Role, roleText } from "./words.ts";

type Part = "waiting" | "deputies";

/** Accounts to be looked at apart. */
export const partText: Record<Part, Text> = {
  waiting: ["注册待开通", "Waiting"],
  deputies: ["代理联络员", "Deputies"],
};

/** The filters of the list of accounts, as they stand in the address. */
export interface AccountSearch {
  part?: Part;
  /** A part of the person's name or of the name to sign in by. */
  name?: string;
  role?: Role;
  /** The day since which it was made. */
  since?: string;
}

export function accountSearch(given: Record<string, unknown>): AccountSearch {
  return {
    part: oneOf(partText, given.part),
    name: textOf(given.name),
    role: oneOf(roleText, given.role),
    since: dayOf(given.since),
  };
}

export function accountFilter({ part, name, role, since }: AccountSearch) {
  return {
    waiting: part === "waiting" ? { eq: true } : undefined,
    actsUntil: part === "deputies" ? { isNull: false } : undefined,
    role: role ? { eq: role } : undefined,
    createdAt: since ? { gte: startOfDay(since) } : undefined,
    or: name
      ? [{ displayName: { contains: name } }, { signInName: { contains: name } }]
      : undefined,
  };
}
