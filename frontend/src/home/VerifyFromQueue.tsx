import { Link } from "@tanstack/react-router";
import { ChangeFields } from "../audit/HistoryPanel.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import { ClaimedFacts, ClaimedFactsFields } from "../landings/ClaimedFacts.tsx";
import { ClaimHistory } from "../landings/ClaimHistory.tsx";
import { VerdictFields, VerdictView } from "../landings/VerdictView.tsx";
import { VerifyDialog } from "../landings/VerifyDialog.tsx";
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
          clause {
            code
            text
          }
          verdict {
            ...VerdictFields
          }
          history {
            ...ChangeFields
          }
          ...ClaimedFactsFields
        }
      }
    }
  `,
  [ChangeFields, ClaimedFactsFields, VerdictFields],
);

type QueuedClaim = ResultOf<typeof QueuedClaimQuery>;

function claimOf(found: QueuedClaim | undefined) {
  return found?.node?.__typename === "Landing" ? found.node : null;
}

/** A claim of the queue with what is said and proved, to be verified as it is shown. */
export function VerifyFromQueue({ act, title, onDone, onClose }: FromQueueProps) {
  const [result, ask] = useWholeAnswer(QueuedClaimQuery, act.id);
  const claim = claimOf(useLasting(result.data));
  const isReady = claim?.viewerCanVerify && !result.fetching;
  return (
    <VerifyDialog
      open
      width={960}
      landing={isReady ? claim : null}
      onDone={onDone}
      onClose={onClose}
    >
      <QueryState keep result={result} retry={ask}>
        {(found) => <Claim claim={claimOf(found)} title={title} />}
      </QueryState>
    </VerifyDialog>
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
      <div className={styles.beside}>
        <Panel title={t("标准判断", "Verdict")}>
          <p className={styles.clause}>{claim.clause.text}</p>
          <VerdictView verdict={claim.verdict} />
        </Panel>
        <div className={styles.claim}>
          <ClaimedFacts landing={claim} />
          <ClaimHistory history={claim.history} />
        </div>
      </div>
    </>
  );
}
