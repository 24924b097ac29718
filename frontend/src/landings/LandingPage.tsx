import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { ChangeFields } from "../audit/HistoryPanel.tsx";
import { FileDesk } from "../files/FileDesk.tsx";
import { graphql } from "../graphql.ts";
import { ItemLink, ItemLinkFields } from "../items/ItemLink.tsx";
import { type Field, FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { BackEntryPanel, LandingBackEntryFields } from "./BackEntryPanel.tsx";
import { ClaimCheck, ClaimCheckFields } from "./ClaimCheck.tsx";
import { ClaimedEvidence, ClaimedEvidenceFields } from "./ClaimedEvidence.tsx";
import { ClaimHistory } from "./ClaimHistory.tsx";
import { LandingActions, LandingActionsFields } from "./LandingActions.tsx";
import { claimsOf, OtherClaim, OtherClaims } from "./OtherClaims.tsx";
import { landingStateText, landingStateTone } from "./words.ts";

const LandingQuery = graphql(
  `
    query Landing($id: ID!) {
      node(id: $id) {
        __typename
        ... on Landing {
          id
          state
          landedOn
          submittedAt
          verifiedAt
          decisionReason
          counted
          revision
          correctionReason
          corrects {
            id
          }
          correction {
            id
          }
          creditReason
          creditedAt
          credited {
            id
            name
          }
          creditedBy {
            id
            displayName
          }
          history {
            ...ChangeFields
          }
          item {
            ...ItemLinkFields
            title
            ... on Achievement {
              landings {
                ...OtherClaim
              }
            }
            ... on Demand {
              landings {
                ...OtherClaim
              }
            }
          }
          landingTown {
            id
            name
            nameEn
          }
          claimant {
            id
            displayName
          }
          claimingOrganization {
            id
            name
          }
          verifier {
            id
            displayName
          }
          ...ClaimCheckFields
          ...ClaimedEvidenceFields
          ...LandingActionsFields
          ...LandingBackEntryFields
        }
      }
    }
  `,
  [
    ChangeFields,
    ClaimCheckFields,
    ClaimedEvidenceFields,
    ItemLinkFields,
    LandingActionsFields,
    LandingBackEntryFields,
    OtherClaim,
  ],
);

/** One claim: what is said and proved, what the judge says of it, and its verification. */
export function LandingPage() {
  const t = useT();
  const { id } = useParams({ from: "/landings/$id" });
  const [result, ask] = useQuery({ query: LandingQuery, variables: { id } });
  const refresh = () => ask({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "Landing") return <NotThere />;
        return (
          <Page
            title={t(`落地申报：${node.item?.title ?? ""}`, `Landing of ${node.item?.title ?? ""}`)}
            back={{ to: "/landings", label: t("落地认定", "Landings") }}
            subtitle={
              <>
                <StatusTag tone={landingStateTone[node.state]}>
                  {t(...landingStateText[node.state])}
                </StatusTag>{" "}
                {node.counted && <StatusTag tone="good">{t("计入落地数", "Counted")}</StatusTag>}
              </>
            }
            actions={<LandingActions landing={node} onChanged={refresh} />}
          >
            <FileDesk>
              <Panel title={t("标准、事实与证明", "Standard, facts and evidence")}>
                <ClaimCheck landing={node} />
                <OtherClaims claims={claimsOf(node.item).filter((claim) => claim.id !== id)} />
              </Panel>
              <ClaimedEvidence landing={node} />
            </FileDesk>
            <Panel title={t("申报与认定", "Claim and verification")}>
              <FieldList
                fields={[
                  {
                    label: t("成果或需求", "Item"),
                    value: node.item && <ItemLink item={node.item} />,
                  },
                  {
                    label: t("落地镇街（园区）", "Town or park"),
                    value: node.landingTown && t(node.landingTown.name, node.landingTown.nameEn),
                  },
                  { label: t("落地日期", "Landed on"), value: node.landedOn },
                  { label: t("申报单位", "Claimed by"), value: node.claimingOrganization?.name },
                  { label: t("申报人", "Claimant"), value: node.claimant?.displayName },
                  { label: t("提交时间", "Submitted at"), value: showTime(node.submittedAt) },
                  { label: t("认定人", "Verifier"), value: node.verifier?.displayName },
                  { label: t("认定时间", "Decided at"), value: showTime(node.verifiedAt) },
                  { label: t("认定意见", "Reason"), value: node.decisionReason, wide: true },
                  ...creditOf(node, t),
                  { label: t("版次", "Revision"), value: node.revision },
                  {
                    label: t("更正的认定", "Corrects"),
                    value: node.corrects && (
                      <Link to="/landings/$id" params={{ id: node.corrects.id }}>
                        {t("查看原认定", "What it corrects")}
                      </Link>
                    ),
                  },
                  {
                    label: t("更正", "Correction"),
                    value: node.correction && (
                      <Link to="/landings/$id" params={{ id: node.correction.id }}>
                        {t("查看更正", "Its correction")}
                      </Link>
                    ),
                  },
                  { label: t("更正理由", "Reason"), value: node.correctionReason, wide: true },
                ]}
              />
            </Panel>
            <BackEntryPanel landing={node} onChanged={refresh} />
            <ClaimHistory history={node.history} />
          </Page>
        );
      }}
    </QueryState>
  );
}

interface Credited {
  creditReason: string | null;
  creditedAt: string | null;
  credited: { name: string } | null;
  creditedBy: { displayName: string } | null;
}

/** To whom the lead department gave the credit (KPI-e); nothing where it is the first reporter's. */
function creditOf(landing: Credited, t: ReturnType<typeof useT>): Field[] {
  if (!landing.credited) return [];
  return [
    { label: t("改记单位", "Credited to"), value: landing.credited.name },
    {
      label: t("改记", "Reassigned"),
      value: [landing.creditedBy?.displayName, showTime(landing.creditedAt)]
        .filter(Boolean)
        .join(" · "),
    },
    { label: t("改记理由", "Why"), value: landing.creditReason, wide: true },
  ];
}
