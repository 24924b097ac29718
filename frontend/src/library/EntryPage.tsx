import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { StageTag } from "../achievements/StageTag.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { landingStateText, landingStateTone } from "../landings/words.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { HandOverButton } from "./HandOverButton.tsx";
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
          achievement {
            id
            title
            stage
            viewerCanClaimLanding
            landings {
              id
              state
              landedOn
              clause {
                code
                text
              }
            }
          }
          handovers {
            ...HandoverRow
          }
        }
      }
    }
  `,
  [HandoverRow],
);

export function EntryPage() {
  const t = useT();
  const { id } = useParams({ from: "/entries/$id" });
  const [result, ask] = useQuery({ query: EntryQuery, variables: { id } });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "ServiceEntry") return <NotThere />;
        const { achievement, evaluationItem } = node;
        return (
          <Page
            title={achievement?.title ?? t("服务库条目", "Service entry")}
            back={{ to: "/entries", label: t("成果服务库", "Service library") }}
            subtitle={achievement && <StageTag stage={achievement.stage} />}
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
                    label: t("成果", "Achievement"),
                    value: achievement && (
                      <Link to="/achievements/$id" params={{ id: achievement.id }}>
                        {t("查看成果", "See it")}
                      </Link>
                    ),
                  },
                  { label: t("入库理由", "Reason"), value: node.reason, wide: true },
                ]}
              />
            </Panel>
            <Handovers rows={node.handovers} />
            <Panel title={t("落地申报", "Landing claims")} flush>
              <DataTable
                caption={t("落地申报", "Landing claims")}
                rows={achievement?.landings ?? []}
                rowKey={(row) => row.id}
                empty={t("尚无落地申报。", "No claim yet.")}
                columns={[
                  {
                    key: "clause",
                    title: t("条款", "Clause"),
                    lead: true,
                    render: (row) => (
                      <Link to="/landings/$id" params={{ id: row.id }}>
                        {row.clause.text}
                      </Link>
                    ),
                  },
                  {
                    key: "state",
                    title: t("状态", "State"),
                    width: "100px",
                    render: (row) => (
                      <StatusTag tone={landingStateTone[row.state]}>
                        {t(...landingStateText[row.state])}
                      </StatusTag>
                    ),
                  },
                  {
                    key: "landedOn",
                    title: t("落地日期", "Landed on"),
                    width: "120px",
                    render: (row) => row.landedOn,
                  },
                ]}
              />
            </Panel>
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
