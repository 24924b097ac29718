import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { BatchActions, BatchActionsFields } from "./BatchActions.tsx";
import { ItemPanel, ItemPanelFields } from "./ItemPanel.tsx";
import { batchStateText, batchStateTone } from "./words.ts";

const BatchQuery = graphql(
  `
    query EvaluationBatch($id: ID!) {
      node(id: $id) {
        __typename
        ... on EvaluationBatch {
          id
          title
          state
          deadline
          ...BatchActionsFields
          items {
            id
            ...ItemPanelFields
          }
        }
      }
    }
  `,
  [BatchActionsFields, ItemPanelFields],
);

export function BatchPage() {
  const t = useT();
  const { id } = useParams({ from: "/batches/$id" });
  const [result, ask] = useQuery({ query: BatchQuery, variables: { id } });
  const refresh = () => ask({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "EvaluationBatch") return <NotThere />;
        return (
          <Page
            title={node.title}
            back={{ to: "/batches", label: t("评价批次", "Evaluation batches") }}
            subtitle={
              <>
                <StatusTag tone={batchStateTone[node.state]}>
                  {t(...batchStateText[node.state])}
                </StatusTag>{" "}
                {t(`共 ${node.items.length} 项成果`, `${node.items.length} achievements`)}
                {node.deadline && t(` · 截止 ${node.deadline}`, ` · until ${node.deadline}`)}
              </>
            }
            actions={<BatchActions batch={node} onChanged={refresh} />}
          >
            {node.items.map((item) => (
              <ItemPanel key={item.id} item={item} onChanged={refresh} />
            ))}
          </Page>
        );
      }}
    </QueryState>
  );
}
