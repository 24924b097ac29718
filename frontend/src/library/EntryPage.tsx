import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { ItemLink, ItemLinkFields } from "../items/ItemLink.tsx";
import { CooperationButton, CooperationButtonFields } from "../landings/CooperationButton.tsx";
import { LandingsOfItem, LandingsOfItemRow } from "../landings/LandingsOfItem.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { HandOverButton } from "./HandOverButton.tsx";
import { ItemStage, ItemStageFields } from "./ItemStage.tsx";
import { routeText } from "./words.ts";

const HandoverRow = graphql(`
  fragment HandoverRow on Handover {
    id
    at
    reason
    from {
      id
      displayName
    }
    to {
      id
      displayName
    }
    by {
      id
      displayName
    }
  }
`);

const EntryQuery = graphql(
  `
    query ServiceEntry($id: ID!) {
      node(id: $id) {
        __typename
        ... on ServiceEntry {
          id
          version
          route
          reason
          admittedAt
          viewerCanHandOver
          admittedBy {
            id
            displayName
          }
          accountable {
            id
            displayName
          }
          evaluationItem {
            id
            batch {
              id
              title
            }
          }
          ...ItemStageFields
          item {
            ...ItemLinkFields
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
          handovers {
            ...HandoverRow
          }
        }
      }
    }
  `,
  [CooperationButtonFields, HandoverRow, ItemLinkFields, ItemStageFields, LandingsOfItemRow],
);

export function EntryPage() {
  const t = useT();
  const { id } = useParams({ from: "/entries/$id" });
  const [result, ask] = useQuery({ query: EntryQuery, variables: { id } });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "ServiceEntry") return <NotThere />;
        const { achievement, demand, evaluationItem } = node;
        return (
          <Page
            title={node.item.title}
            back={{ to: "/entries", label: t("成果服务库", "Service library") }}
            subtitle={<ItemStage entry={node} />}
            actions={
              <>
                {node.viewerCanHandOver && (
                  <HandOverButton
                    entry={id}
                    version={node.version}
                    onDone={() => ask({ requestPolicy: "network-only" })}
                  />
                )}
                {achievement?.viewerCanClaimLanding && (
                  <LinkButton primary to="/landings/new" search={{ achievement: achievement.id }}>
                    {t("申报落地", "Claim a landing")}
                  </LinkButton>
                )}
                {demand && <CooperationButton demand={demand} />}
              </>
            }
          >
            <Panel title={t("服务信息", "Service")}>
              <FieldList
                fields={[
                  { label: t("责任人", "Accountable"), value: node.accountable?.displayName },
                  { label: t("入库方式", "Route"), value: t(...routeText[node.route]) },
                  { label: t("入库时间", "Admitted at"), value: showTime(node.admittedAt) },
                  { label: t("经办人", "Admitted by"), value: node.admittedBy?.displayName },
                  {
                    label: t("评价批次", "Batch"),
                    value: evaluationItem?.batch && (
                      <Link to="/batches/$id" params={{ id: evaluationItem.batch.id }}>
                        {evaluationItem.batch.title}
                      </Link>
                    ),
                  },
                  {
                    label: demand ? t("需求", "Demand") : t("成果", "Achievement"),
                    value: (
                      <ItemLink item={node.item}>
                        {demand ? t("查看需求", "See it") : t("查看成果", "See it")}
                      </ItemLink>
                    ),
                  },
                  { label: t("入库理由", "Reason"), value: node.reason, wide: true },
                ]}
              />
            </Panel>
            <Handovers rows={node.handovers} />
            <LandingsOfItem rows={(achievement ?? demand)?.landings ?? []} />
          </Page>
        );
      }}
    </QueryState>
  );
}

function Handovers(props: { rows: readonly FragmentOf<typeof HandoverRow>[] }) {
  const t = useT();
  const rows = readFragment(HandoverRow, props.rows);
  return (
    <Panel title={t("交接记录", "Handovers")} flush>
      <DataTable
        caption={t("交接记录", "Handovers")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={t("没有交接过。", "Never handed over.")}
        columns={[
          {
            key: "at",
            title: t("时间", "At"),
            width: "150px",
            lead: true,
            render: (row) => showTime(row.at),
          },
          {
            key: "from",
            title: t("移交人", "From"),
            width: "120px",
            render: (row) => row.from?.displayName,
          },
          {
            key: "to",
            title: t("接收人", "To"),
            width: "120px",
            render: (row) => row.to?.displayName,
          },
          {
            key: "by",
            title: t("经办人", "By"),
            width: "120px",
            render: (row) => row.by?.displayName,
          },
          { key: "reason", title: t("理由", "Reason"), render: (row) => row.reason },
        ]}
      />
    </Panel>
  );
}
