import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { CooperationButton, CooperationButtonFields } from "../landings/CooperationButton.tsx";
import { LandingsOfItem, LandingsOfItemRow } from "../landings/LandingsOfItem.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { EntryTimeline, EntryTimelineFields } from "./EntryTimeline.tsx";
import { HandOverButton } from "./HandOverButton.tsx";
import { ItemStage, ItemStageFields } from "./ItemStage.tsx";
import { LeaveButton, LeaveFields } from "./LeaveButton.tsx";
import { RecordButton } from "./RecordButton.tsx";
import { ServicePanel, ServicePanelFields } from "./ServicePanel.tsx";

const EntryQuery = graphql(
  `
    query ServiceEntry($id: ID!) {
      node(id: $id) {
        __typename
        ... on ServiceEntry {
          id
          version
          number
          admittedAt
          leftAt
          viewerCanHandOver
          viewerCanLeave
          viewerCanRecord
          ...EntryTimelineFields
          ...LeaveFields
          ...ServicePanelFields
          ...ItemStageFields
          item {
            id
            title
          }
          achievement {
            id
            stage
            viewerCanClaimLanding
            landings {
              ...LandingsOfItemRow
            }
          }
          demand {
            id
            stage
            ...CooperationButtonFields
            landings {
              ...LandingsOfItemRow
            }
          }
        }
      }
    }
  `,
  [
    CooperationButtonFields,
    EntryTimelineFields,
    ItemStageFields,
    LandingsOfItemRow,
    LeaveFields,
    ServicePanelFields,
  ],
);

export function EntryPage() {
  const t = useT();
  const { id } = useParams({ from: "/entries/$id" });
  const [result, ask] = useQuery({ query: EntryQuery, variables: { id } });
  const refresh = () => ask({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "ServiceEntry") return <NotThere />;
        const { achievement, demand } = node;
        return (
          <Page
            title={node.item.title}
            back={{ to: "/entries", label: t("成果服务库", "Service library") }}
            subtitle={
              <>
                №{node.number} <ItemStage entry={node} />{" "}
                {node.leftAt && <StatusTag>{t("已退出服务库", "Has left the library")}</StatusTag>}
              </>
            }
            actions={
              <>
                {node.viewerCanHandOver && (
                  <HandOverButton entry={id} version={node.version} onDone={refresh} />
                )}
                {node.viewerCanLeave && <LeaveButton entry={node} onDone={refresh} />}
                {achievement?.viewerCanClaimLanding && (
                  <LinkButton primary to="/landings/new" search={{ achievement: achievement.id }}>
                    {t("申报落地", "Claim a landing")}
                  </LinkButton>
                )}
                {demand && <CooperationButton demand={demand} />}
              </>
            }
          >
            <ServicePanel entry={node} />
            <EntryTimeline
              entry={node}
              record={
                node.viewerCanRecord && (
                  <RecordButton entry={id} admittedAt={node.admittedAt} onDone={refresh} />
                )
              }
            />
            <LandingsOfItem rows={(achievement ?? demand)?.landings ?? []} />
          </Page>
        );
      }}
    </QueryState>
  );
}
