import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { ClaimedFacts, ClaimedFactsFields } from "../landings/ClaimedFacts.tsx";
import { VerdictFields, VerdictView } from "../landings/VerdictView.tsx";
import { VerifyDialog } from "../landings/VerifyDialog.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import type { FromQueueProps } from "./ActDialog.tsx";
import styles from "./VerifyFromQueue.module.css";

const QueuedClaimQuery = graphql(
  `
    query QueuedClaim($id: ID!) {
      node(id: $id) {
        __typename
        ... on Landing {
          id
          version
          clause {
            code
            text
          }
          verdict {
            ...VerdictFields
          }
          ...ClaimedFactsFields
        }
      }
    }
  `,
  [ClaimedFactsFields, VerdictFields],
);

/** A claim of the queue with what is said and proved, to be verified as it is shown. */
export function VerifyFromQueue({ act, title, onDone, onClose }: FromQueueProps) {
  const t = useT();
  const [{ data }] = useQuery({
    query: QueuedClaimQuery,
    variables: { id: act.id },
    requestPolicy: "network-only",
  });
  const claim = data?.node?.__typename === "Landing" ? data.node : null;
  return (
    <VerifyDialog
      open={claim !== null}
      width={960}
      landing={claim ?? act}
      onDone={onDone}
      onClose={onClose}
    >
      {claim && (
        <>
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
            </div>
          </div>
        </>
      )}
    </VerifyDialog>
  );
}
