import { AdmitDemandDialog } from "../demands/AdmitDemandDialog.tsx";
import { AdmitDialog } from "../evaluations/AdmitDialog.tsx";
import { graphql } from "../graphql.ts";
import { QueryState } from "../ui/QueryState.tsx";
import { useLasting } from "../ui/useLasting.ts";
import { useWholeAnswer } from "../ui/useWholeAnswer.ts";
import type { FromQueueProps } from "./ActDialog.tsx";
import { Undecided } from "./Undecided.tsx";
import styles from "./VerifyFromQueue.module.css";

const QueuedAdmissionQuery = graphql(`
  query QueuedAdmission($id: ID!) {
    node(id: $id) {
      __typename
      ... on EvaluationItem {
        id
        version
        viewerCanAdmit
      }
      ... on DemandScreening {
        id
        version
        viewerCanAdmit
      }
    }
  }
`);

/** An achievement of the queue enters the service library. */
export function AdmitFromQueue({ act, title, ...dialog }: FromQueueProps) {
  const { admitted, said } = useAdmission(act.id, title);
  return (
    <AdmitDialog open item={admitted} {...dialog}>
      {said}
    </AdmitDialog>
  );
}

/** A demand of the queue enters the service library. */
export function AdmitDemandFromQueue({ act, title, ...dialog }: FromQueueProps) {
  const { admitted, said } = useAdmission(act.id, title);
  return (
    <AdmitDemandDialog open screening={admitted} {...dialog}>
      {said}
    </AdmitDemandDialog>
  );
}

/** What is admitted as it now is, null where it cannot be; and what is said of it. */
function useAdmission(id: string, title: string) {
  const [result, ask] = useWholeAnswer(QueuedAdmissionQuery, id);
  const node = useLasting(result.data)?.node ?? null;
  const record = node && "viewerCanAdmit" in node ? node : null;
  const admitted = record?.viewerCanAdmit && !result.fetching ? record : null;
  const said = (
    <>
      <p className={styles.title}>{title}</p>
      <QueryState keep result={result} retry={ask}>
        {() => !record?.viewerCanAdmit && <Undecided record={record} />}
      </QueryState>
    </>
  );
  return { admitted, said };
}
