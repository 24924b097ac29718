import { App } from "antd";
import { useEffect, useRef, useState } from "react";
import { inLanguage, useT } from "../ui/language.ts";
import { newKey } from "../ui/newKey.ts";
import type { FormErrors } from "../ui/useFormErrors.ts";
import { useSaid } from "../ui/useSaid.ts";
import type { FormKind, Kept, Sent, Version } from "./kept.ts";
import { type KeptAt, useKeeping } from "./useKeeping.ts";
import { useLatest } from "./useLatest.ts";
import { useSendingOnce } from "./useSendingOnce.ts";
import { useWhenReachable } from "./useWhenReachable.ts";
import type { Saved } from "./writing.ts";

interface DraftOptions<Values extends object> {
  form: FormKind;
  errors: FormErrors<Values>;
  /** What was left of it, which the form went on with. */
  left: Kept<Values> | null;
  /** The record that the form stands on, and what it said then. */
  record: Version | null;
  base: Values | null;
  titleOf: (values: Values) => string | undefined;
  /** What the form's address says besides. */
  search?: Record<string, string>;
  /** Writes all of it: a new record, or over the version that it was read at. */
  save: (values: Values, record: Version | null, key: string) => Promise<Saved>;
  /** It is kept under this key. */
  onKept: (key: string) => void;
  onWritten: (record: Version, values: Values) => void;
  onStale: (values: Values) => void;
}

export interface Draft<Values> {
  keptAt: KeptAt | null;
  /** Why the last write did not arrive; null where none is waiting. */
  unsent: string | null;
  /** The server would not take it as it is. */
  isHeld: boolean;
  writing: boolean;
  /** Something was typed. */
  changed: () => void;
  /**
   * Writes what is in the form, where the server does not have it, and tells what is wrong. The
   * record, where it says all that now stands in the form: what is typed meanwhile is not in it.
   */
  writeAll: (values: Values) => Promise<Version | null>;
  /** Writes it by itself, where it can be written as it is: what is wrong is not told yet. */
  writeQuietly: () => Promise<void>;
  /** Somebody else saved first. */
  stale: (values: Values) => void;
  /** Nothing of it is needed any more. */
  done: () => void;
}

/**
 * What is typed into a form is kept on this device at every stroke, and written to the server when
 * that is asked for, or when a step is left.
 */
export function useDraft<Values extends object>(options: DraftOptions<Values>): Draft<Values> {
  const t = useT();
  const { message } = App.useApp();
  const moreTyped = t(
    "保存期间又有新的填写，已保存在本机；请再次保存或提交。",
    "More was typed meanwhile; it is kept on this device: save or submit again.",
  );
  const latest = useLatest(options);
  const [key] = useState(() => options.left?.key ?? newKey());
  const known = useRef({ record: options.record, base: options.base });
  const dirty = useRef(options.left !== null);
  const [isHeld, setHeld] = useState(false);
  const keeping = useKeeping(options.left, key, latest);
  const all = () => latest.current.errors.form.getFieldsValue(true) as Values;
  const keepAll = () => {
    const { titleOf, search = {} } = latest.current;
    const values = all();
    const title = titleOf(values)?.trim() ?? "";
    keeping.keepHere({ ...known.current, values, title, search, unsure: sending.unsure.current });
  };
  const sending = useSendingOnce<Values>(
    options.left?.unsure ?? null,
    ({ values, record, key: under }) => latest.current.save(values, record, under),
    keepAll,
  );
  const changed = () => {
    dirty.current = true;
    setHeld(false);
    keepAll();
  };
  const isThere = () => !dirty.current && !sending.unsure.current;
  const done = () => {
    dirty.current = false;
    keeping.drop();
  };
  // After both versions were brought together, the next write goes over the newer one.
  useEffect(() => {
    const { record, base } = latest.current;
    if (!record || record.version <= (known.current.record?.version ?? 0)) return;
    known.current = { record, base };
    changed();
  });
  const send = async (sent: Sent<Values>): Promise<Saved> => {
    const saved = await sending.send(sent);
    if (saved.status === "done") {
      known.current = { record: saved.record, base: sent.values };
      latest.current.onWritten(saved.record, sent.values);
    }
    return saved;
  };
  /** Settles what became of the last write; answers where it did not arrive, or held the same. */
  const sendAgain = async (values: Values): Promise<Saved | null> => {
    const before = sending.unsure.current;
    if (!before) return null;
    const again = await send(before);
    const isSettled = again.status === "done" && isSame(before.values, values);
    return isSettled || again.status === "failed" ? again : null;
  };
  const writeNow = async (values: Values, stood: Values): Promise<Saved> => {
    const settled = await sendAgain(values);
    const { record } = known.current;
    // Under a key of its own: two windows may go on with what is kept under one.
    const saved = settled ?? (await send({ values, record, key: newKey() }));
    if (saved.status === "done" && !isSame(all(), stood)) keepAll();
    else if (saved.status === "done") {
      done();
      keeping.keptThere();
    }
    if (saved.status === "stale") latest.current.onStale(values);
    return saved;
  };
  const { unsent, writing, inTurn } = useTurns(sending.inTurn);
  const write = (values: Values): Promise<Saved> => {
    // What is typed while this waits for its turn is not in it.
    const stood = structuredClone(all());
    return inTurn(async () => {
      const { record } = known.current;
      return isThere() && record ? { status: "done", record } : writeNow(values, stood);
    });
  };
  const writeAll = async (values: Values): Promise<Version | null> => {
    const saved = await write(values);
    if (saved.status === "refused") latest.current.errors.show(saved.errors);
    if (saved.status !== "done") return null;
    if (isThere()) return saved.record;
    // Not in the summary, which would take the focus from what is being typed.
    message.info(moreTyped);
    return null;
  };
  const writeQuietly = async () => {
    const { form } = latest.current.errors;
    if (!dirty.current || !(await isValid(form))) return;
    const saved = await write(form.getFieldsValue() as Values);
    setHeld(saved.status === "refused");
  };
  useWhenReachable(unsent !== null, writeQuietly);
  const stale = (values: Values) => latest.current.onStale(values);
  const { keptAt } = keeping;
  return { keptAt, unsent, isHeld, writing, changed, writeAll, writeQuietly, stale, done };
}

/** Whether a write is under way, and why the last one did not arrive. */
function useTurns(inTurn: (act: () => Promise<Saved>) => Promise<Saved>) {
  const [unsent, setUnsent] = useSaid<string | null>(null, inLanguage("没有保存。", "Not saved."));
  const [running, setRunning] = useState(0);
  const counted = (act: () => Promise<Saved>) =>
    inTurn(async () => {
      setRunning((many) => many + 1);
      const saved = await act().finally(() => setRunning((many) => many - 1));
      setUnsent(saved.status === "failed" ? saved.why : null);
      return saved;
    });
  return { unsent, writing: running > 0, inTurn: counted };
}

async function isValid(form: {
  validateFields: (how: { validateOnly: boolean }) => Promise<unknown>;
}): Promise<boolean> {
  try {
    await form.validateFields({ validateOnly: true });
    return true;
  } catch {
    return false;
  }
}

/** What is null in one may be missing in the other: neither was filled in. */
function isSame(one: unknown, other: unknown): boolean {
  return filled(one) === filled(other);
}

function filled(values: unknown): string | undefined {
  return JSON.stringify(values, (_, value: unknown) => value ?? undefined);
}
