import type { UserError } from "../ui/formErrors.ts";
import type { Written } from "../ui/useWrite.ts";
import type { Version } from "./kept.ts";

/** What became of writing a form. */
export type Saved =
  | { status: "done"; record: Version }
  | { status: "refused"; errors: readonly UserError[] }
  | { status: "stale" }
  /** Nobody knows whether it arrived. */
  | { status: "failed"; why: string };

/** The same, of a mutation that answers with the record under some name. */
export function savedAs<P extends { userErrors: readonly UserError[] }>(
  written: Written<P>,
  recordOf: (payload: P) => Version | null | undefined,
): Saved {
  if (written.status === "failed") return written;
  if (written.status === "stale") return { status: "stale" };
  if (written.status === "refused") return { status: "refused", errors: written.errors };
  const record = recordOf(written.payload);
  return record ? { status: "done", record } : { status: "failed", why: "" };
}
