import { type RefObject, useState } from "react";
import { useViewer } from "../app/viewer.ts";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import { drop, type FormKind, type Kept, keep } from "./kept.ts";

/** When what is in a form was last kept, and where. */
export interface KeptAt {
  where: "here" | "server";
  at: Date;
}

/** Keeps a form on this device; who leaves it is warned of what could not be kept. */
export function useKeeping<Values>(
  left: Kept<Values> | null,
  key: string,
  latest: RefObject<{ form: FormKind; onKept: (key: string) => void }>,
) {
  const account = useViewer().account?.id ?? "";
  const guard = useUnsavedGuard();
  const [keptAt, setKeptAt] = useState<KeptAt | null>(
    () => left && { where: "here", at: new Date(left.at) },
  );
  return {
    keptAt,
    keepHere: (entry: Omit<Kept<Values>, "key" | "at" | "form">) => {
      const at = new Date();
      const { form, onKept } = latest.current;
      if (!keep(account, { ...entry, key, form, at: at.toISOString() })) return guard.typed();
      guard.saved();
      setKeptAt({ where: "here", at });
      onKept(key);
    },
    keptThere: () => setKeptAt({ where: "server", at: new Date() }),
    drop: () => {
      guard.saved();
      drop(account, latest.current.form, key);
    },
  };
}
