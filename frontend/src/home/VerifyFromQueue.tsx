import { Link } from "@tanstack/react-router";
import { ChangeFields } from "../audit/HistoryPanel.tsx";
import { FileDesk } from "../files/FileDesk.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import { ClaimCheck, ClaimCheckFields } from "../landings/ClaimCheck.tsx";
import { ClaimedEvidence, ClaimedEvidenceFields } from "../landings/ClaimedEvidence.tsx";
import { ClaimHistory } from "../landings/ClaimHistory.tsx";
import { DecideDialog } from "../landings/DecideDialog.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useLasting } from "../ui/useLasting.ts";
import { useWholeAnswer } from "../ui/useWholeAnswer.ts";
import type { FromQueueProps } from "./ActDialog.tsx";
import { Undecided } from "./Undecided.tsx";
import styles from "./VerifyFromQueue.module.css";

const QueuedClaimQuery = graphql(
  `
    query QueuedClaim($id: ID!) {
      node(id: $id) {
        __typename
        ... on Landing {
          id
          version
          viewerCanVerify
          history {
            ...ChangeFields
          }
          ...ClaimCheckFields
          ...ClaimedEvidenceFields
        }
      }
    }
  `,
  [ChangeFields, ClaimCheckFields, ClaimedEvidenceFields],
);

type QueuedClaim = ResultOf<typeof QueuedClaimQuery>;

/** Pixels: the claim with a document beside it. */
const WIDTH = 1320;

function claimOf(found: QueuedClaim | undefined) {
  return found?.node?.__typename === "Landing" ? found.node : null;
}

/** A claim of the queue with what is said and proved, accepted or returned as it is shown. */
export function VerifyFromQueue({ act, title, onDone, onClose }: FromQueueProps) {
  const [result, ask] = useWholeAnswer(QueuedClaimQuery, act.id);
  const claim = claimOf(useLasting(result.data));
  const isReady = claim?.viewerCanVerify && !result.fetching;
  return (
    <DecideDialog width={WIDTH} landing={isReady ? claim : null} onDone={onDone} onClose={onClose}>
      <QueryState keep result={result} retry={ask}>
        {(found) => <Claim claim={claimOf(found)} title={title} />}
      </QueryState>
    </DecideDialog>
  );
}

function Claim({ claim, title }: { claim: ReturnType<typeof claimOf>; title: string }) {
  const t = useT();
  if (!claim) return <Undecided record={null} />;
  return (
    <>
      {!claim.viewerCanVerify && <Undecided record={claim} />}
      <p className={styles.title}>
        <Link to="/landings/$id" params={{ id: claim.id }}>
          {title}
        </Link>
      </p>
      <FileDesk>
        <Panel title={t("标准、事实与证明", "Standard, facts and evidence")}>
          <ClaimCheck landing={claim} />
        </Panel>
        <ClaimedEvidence landing={claim} />
        <ClaimHistory history={claim.history} />
      </FileDesk>
    </>
  );
}
