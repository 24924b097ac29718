import { AdmitDemandDialog } from "../demands/AdmitDemandDialog.tsx";
import { AdmitDialog } from "../evaluations/AdmitDialog.tsx";
import type { FromQueueProps } from "./ActDialog.tsx";

/** An achievement of the queue enters the service library. */
export function AdmitFromQueue({ act, ...dialog }: FromQueueProps) {
  return <AdmitDialog open item={act} {...dialog} />;
}

/** A demand of the queue enters the service library. */
export function AdmitDemandFromQueue({ act, ...dialog }: FromQueueProps) {
  return <AdmitDemandDialog open screening={act} {...dialog} />;
}
