import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { FileLinkFields } from "../files/FileLink.tsx";
import { graphql } from "../graphql.ts";
import { ItemLinkFields } from "../items/ItemLink.tsx";
import { backEntryDayText } from "../items/words.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useApproveAchievement } from "./useApproveAchievement.ts";
import { useApproveDemand } from "./useApproveDemand.ts";
import { useApproveLanding } from "./useApproveLanding.ts";
import { useRefuseAchievement } from "./useRefuseAchievement.ts";
import { useRefuseDemand } from "./useRefuseDemand.ts";
import { useRefuseLanding } from "./useRefuseLanding.ts";
import { WaitingEntry } from "./WaitingEntry.tsx";

const WaitingQuery = graphql(
  `
    query BackEntriesWaiting {
      achievements(
        first: 50
        filter: {
          backState: { eq: WAITING }
          stage: { in: [SUBMITTED, IN_EVALUATION, IN_SERVICE, LANDED] }
        }
      ) {
        totalCount
        nodes {
          id
          version
          submittedAt
          backOn
          backReason
          reporter {
            id
            name
          }
          backProof {
            ...FileLinkFields
          }
          ...ItemLinkFields
        }
      }
      demands(
        first: 50
        filter: {
          backState: { eq: WAITING }
          stage: { in: [SUBMITTED, IN_SERVICE, LANDED] }
        }
      ) {
        totalCount
        nodes {
          id
          version
          provedAt
          proof
          backOn
          backReason
          reporter {
            id
            name
          }
          backProof {
            ...FileLinkFields
          }
          ...ItemLinkFields
        }
      }
      landings(first: 50, filter: { backState: { eq: WAITING }, state: { eq: VERIFIED } }) {
        totalCount
        nodes {
          id
          version
          verifiedAt
          backOn
          backReason
          claimingOrganization {
            id
            name
          }
          item {
            ...ItemLinkFields
          }
          backProof {
            ...FileLinkFields
          }
        }
      }
    }
  `,
  [FileLinkFields, ItemLinkFields],
);

/** Records from before the platform that wait for the lead department's approval (KPI-i). */
export function BackEntriesPage() {
  const t = useT();
  const [result, ask] = useQuery({ query: WaitingQuery });
  const onDecided = () => ask({ requestPolicy: "network-only" });
  const achievements = {
    approving: useApproveAchievement(),
    refusing: useRefuseAchievement(),
  };
  const landings = { approving: useApproveLanding(), refusing: useRefuseLanding() };
  const demands = { approving: useApproveDemand(), refusing: useRefuseDemand() };
  return (
    <Page
      title={t("历史补录", "Back-entries")}
      subtitle={t(
        "平台上线前的记录：批准后按原日期计入相应年度。",
        "Records from before the platform: once approved they count in the year of their original day.",
      )}
    >
      <QueryState result={result} retry={ask}>
        {(data) => (
          <>
            {data.achievements.nodes.map((row) => (
              <WaitingEntry
                key={row.id}
                item={row}
                reporter={row.reporter.name}
                entered={{
                  label: t("在本平台提交", "Submitted here"),
                  at: row.submittedAt,
                }}
                original={{ label: t(...backEntryDayText.ACHIEVEMENT), on: row.backOn }}
                proof={row.backProof}
                reason={row.backReason}
                approve={() => achievements.approving.run({ id: row.id, version: row.version })}
                refuse={(reason) =>
                  achievements.refusing.run({ id: row.id, version: row.version, reason })
                }
                onDecided={onDecided}
              />
            ))}
            {data.demands.nodes.map((row) => (
              <WaitingEntry
                key={row.id}
                item={row}
                reporter={row.reporter.name}
                entered={{
                  label: t("在本平台提交证明", "Proof handed in here"),
                  at: row.provedAt,
                }}
                original={{
                  label: t(...backEntryDayText.DEMAND),
                  on: row.backOn,
                }}
                proof={row.backProof}
                reason={row.backReason}
                hindered={
                  row.proof === "CONFIRMED"
                    ? undefined
                    : t(
                        "真实需求证明尚未经中心确认，确认后方可批准。",
                        "The center has not confirmed its proof yet; it is approved after that.",
                      )
                }
                approve={() => demands.approving.run({ id: row.id, version: row.version })}
                refuse={(reason) =>
                  demands.refusing.run({ id: row.id, version: row.version, reason })
                }
                onDecided={onDecided}
              />
            ))}
            {data.landings.nodes.map(
              (row) =>
                row.item && (
                  <WaitingEntry
                    key={row.id}
                    item={row.item}
                    reporter={row.claimingOrganization.name}
                    record={
                      <Link to="/landings/$id" params={{ id: row.id }}>
                        {t("落地认定", "Its landing")}
                      </Link>
                    }
                    entered={{ label: t("在本平台认定", "Verified here"), at: row.verifiedAt }}
                    original={{
                      label: t(...backEntryDayText.LANDING),
                      on: row.backOn,
                    }}
                    proof={row.backProof}
                    reason={row.backReason}
                    approve={() => landings.approving.run({ id: row.id, version: row.version })}
                    refuse={(reason) =>
                      landings.refusing.run({ id: row.id, version: row.version, reason })
                    }
                    onDecided={onDecided}
                  />
                ),
            )}
            {data.achievements.totalCount + data.demands.totalCount + data.landings.totalCount ===
              0 && <Panel>{t("没有待批准的历史补录。", "No back-entry waits.")}</Panel>}
          </>
        )}
      </QueryState>
    </Page>
  );
}
