import { useEffect, useRef, useState } from "react";
import { useViewer } from "../app/viewer.ts";
import { newKey } from "../ui/newKey.ts";
import { useSession } from "../ui/session.ts";
import type { FormErrors } from "../ui/useFormErrors.ts";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import { drop, type FormKind, type Kept, keep, type Version } from "./kept.ts";
import type { Saved } from "./writing.ts";

type Save<Values> = (values: Values, record: Version | null, key: string) => Promise<Saved>;

export interface DraftOptions<Values extends object> {
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
  save: Save<Values>;
  /** It is kept under this key. */
  onKept: (key: string) => void;
  onWritten: (record: Version, values: Values) => void;
  onStale: (values: Values) => void;
}

/** When what is in the form was last kept, and where. */
export interface KeptAt {
  where: "here" | "server";
  at: Date;
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
  /** Writes what is in the form, where the server does not have it. */
  write: (values: Values) => Promise<Saved>;
  /** Writes it by itself, where it can be written as it is: what is wrong is not told yet. */
  writeQuietly: () => Promise<void>;
  /** Somebody else saved first. */
  stale: (values: Values) => void;
  /** Nothing of it is needed any more. */
  done: () => void;
}

/**
 * What is typed into a form is kept on this device at every stroke, and written to the server when
 * that is asked for. A write of which nobody knows whether it arrived is sent again under its key
 * before anything else is, so that it is done once.
 */
export function useDraft<Values extends object>(options: DraftOptions<Values>): Draft<Values> {
  const account = useViewer().account?.id ?? "";
  const guard = useUnsavedGuard();
  const latest = useLatest(options);
  const [key] = useState(() => options.left?.key ?? newKey());
  const known = useRef({ record: options.record, base: options.base });
  const dirty = useRef(options.left !== null);
  const unsure = useRef(options.left?.unsure ?? null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [keptAt, setKeptAt] = useState<KeptAt | null>(() => leftAt(options.left));
  const [unsent, setUnsent] = useState<string | null>(null);
  const [isHeld, setHeld] = useState(false);
  const [running, setRunning] = useState(0);
  // After both versions were brought together, the next write goes over the newer one.
  const all = () => latest.current.errors.form.getFieldsValue(true) as Values;
  const keepAll = () => {
    const { form, titleOf, search = {} } = latest.current;
    const values = all();
    const at = new Date();
    const title = titleOf(values)?.trim() ?? "";
    const entry = {
      ...known.current,
      key,
      form,
      values,
      title,
      search,
      unsure: unsure.current,
      at: at.toISOString(),
    };
    if (!keep(account, entry)) return guard.typed();
    guard.saved();
    setKeptAt({ where: "here", at });
    latest.current.onKept(key);
  };
  const changed = () => {
    dirty.current = true;
    setHeld(false);
    keepAll();
  };
  useEffect(() => {
    const { record, base } = latest.current;
    if (!record || record.version <= (known.current.record?.version ?? 0)) return;
    known.current = { record, base };
    changed();
  });
  const done = () => {
    dirty.current = false;
    guard.saved();
    drop(account, latest.current.form, key);
  };
  const written = (record: Version, values: Values, stood: string) => {
    known.current = { record, base: values };
    latest.current.onWritten(record, values);
    setKeptAt({ where: "server", at: new Date() });
    if (JSON.stringify(all()) === stood) done();
    else keepAll();
  };
  const send = async (values: Values, record: Version | null, under: string) => {
    // Kept before it is sent: whatever becomes of the page, the same can be sent again.
    unsure.current = { values, record, key: under };
    keepAll();
    const saved = await latest.current.save(values, record, under);
    if (saved.status !== "failed") unsure.current = null;
    if (saved.status !== "done") keepAll();
    return saved;
  };
  /** Settles what became of the last write; answers where it did not arrive, or held the same. */
  const sendAgain = async (values: Values): Promise<Saved | null> => {
    const before = unsure.current;
    if (!before) return null;
    const again = await send(before.values, before.record, before.key);
    if (again.status === "done") known.current = { record: again.record, base: before.values };
    const isSettled = again.status === "done" && isSame(before.values, values);
    return isSettled || again.status === "failed" ? again : null;
  };
  const writeNow = async (values: Values, stood: string): Promise<Saved> => {
    const settled = await sendAgain(values);
    const { record } = known.current;
    const saved = settled ?? (await send(values, record, record ? newKey() : key));
    if (saved.status === "done") written(saved.record, values, stood);
    if (saved.status === "stale") latest.current.onStale(values);
    return saved;
  };
  const write = (values: Values): Promise<Saved> => {
    // What is typed while this waits for its turn is not in it.
    const stood = JSON.stringify(all());
    const turn = queue.current.then(async (): Promise<Saved> => {
      const { record } = known.current;
      if (!dirty.current && record && !unsure.current) return { status: "done", record };
      setRunning((many) => many + 1);
      const saved = await writeNow(values, stood).finally(() => setRunning((many) => many - 1));
      setUnsent(saved.status === "failed" ? saved.why : null);
      return saved;
    });
    queue.current = turn.catch(() => undefined);
    return turn;
  };
  const writeQuietly = async () => {
    if (!dirty.current) return;
    const { form } = latest.current.errors;
    const isReady = await form.validateFields({ validateOnly: true }).then(
      () => true,
      () => false,
    );
    if (!isReady) return;
    const saved = await write(form.getFieldsValue() as Values);
    setHeld(saved.status === "refused");
  };
  useWhenReachable(unsent !== null, writeQuietly);
  const stale = (values: Values) => latest.current.onStale(values);
  const writing = running > 0;
  return { keptAt, unsent, isHeld, writing, changed, write, writeQuietly, stale, done };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function leftAt(left: { at: string } | null): KeptAt | null {
  return left && { where: "here", at: new Date(left.at) };
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** What did not arrive is sent once the server can be reached again, and knows who asks. */
function useWhenReachable(waits: boolean, act: () => Promise<void>) {
  const { renewals } = useSession();
  const latest = useLatest(act);
  useEffect(() => {
    if (!waits) return;
    const again = () => void latest.current();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [waits, latest]);
  const seen = useRef(renewals);
  useEffect(() => {
    if (seen.current === renewals) return;
    seen.current = renewals;
    if (waits) void latest.current();
  }, [waits, renewals, latest]);
}
