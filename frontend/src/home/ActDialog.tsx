import { lazy, Suspense } from "react";
import { LazyKit } from "../app/lazyKit.ts";
import { useFocusBack } from "../ui/useFocusBack.ts";
import type { QueueAct, QueueRecord } from "./queue.ts";

// What a dialog needs is loaded when it is opened: the page itself is the first that people see.
const dialogs = {
  verify: lazy(() =>
    import("./VerifyFromQueue.tsx").then((module) => ({ default: module.VerifyFromQueue })),
  ),
  admit: lazy(() =>
    import("./AdmitFromQueue.tsx").then((module) => ({ default: module.AdmitFromQueue })),
  ),
  admitDemand: lazy(() =>
    import("./AdmitFromQueue.tsx").then((module) => ({ default: module.AdmitDemandFromQueue })),
  ),
  record: lazy(() =>
    import("./RecordFromQueue.tsx").then((module) => ({ default: module.RecordFromQueue })),
  ),
};

export interface FromQueueProps {
  act: QueueAct;
  title: string;
  onDone: () => void;
  onClose: () => void;
}

interface ActDialogProps {
  record: QueueRecord;
  onDone: () => void;
  onClose: () => void;
}

/** What is decided without leaving the queue. */
export function ActDialog({ record: { act, title }, onDone, onClose }: ActDialogProps) {
  useFocusBack();
  if (!act) return null;
  const Dialog = dialogs[act.kind];
  return (
    <Suspense>
      <LazyKit>
        <Dialog act={act} title={title} onDone={onDone} onClose={onClose} />
      </LazyKit>
    </Suspense>
  );
}
