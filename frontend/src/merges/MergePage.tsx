import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { ItemLink, ItemLinkFields } from "../items/ItemLink.tsx";
import { FieldList, Nothing } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { MergeDecision, MergeDecisionFields } from "./MergeDecision.tsx";
import styles from "./MergePage.module.css";
import { fieldsOf, MergeAchievement, MergeDemand } from "./sides.ts";
import { mergeStateText, mergeStateTone } from "./words.ts";

const MergeQuery = graphql(
  `
    query Merge($id: ID!) {
      node(id: $id) {
        __typename
        ... on Merge {
          id
          version
          state
          reason
          proposedAt
          decidedAt
          decisionReason
          proposer {
            id
            displayName
          }
          decider {
            id
            displayName
          }
          kept {
            ...ItemLinkFields
          }
          merged {
            ...ItemLinkFields
          }
          keptAchievement {
            ...MergeAchievement
          }
          mergedAchievement {
            ...MergeAchievement
          }
          keptDemand {
            ...MergeDemand
          }
          mergedDemand {
            ...MergeDemand
          }
          ...MergeDecisionFields
        }
      }
    }
  `,
  [ItemLinkFields, MergeAchievement, MergeDemand, MergeDecisionFields],
);

type Merge = Extract<NonNullable<ResultOf<typeof MergeQuery>["node"]>, { __typename?: "Merge" }>;

/** One proposal: both records side by side, and what was decided. */
export function MergePage() {
  const t = useT();
  const { id } = useParams({ from: "/merges/$id" });
  const [result, ask] = useQuery({ query: MergeQuery, variables: { id } });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "Merge") return <NotThere />;
        return (
          <Page
            title={t("合并建议", "Merge")}
            back={{ to: "/merges", label: t("合并建议", "Merges") }}
            subtitle={
              <StatusTag tone={mergeStateTone[node.state]}>
                {t(...mergeStateText[node.state])}
              </StatusTag>
            }
            actions={
              <MergeDecision
                merge={node}
                onChanged={() => ask({ requestPolicy: "network-only" })}
              />
            }
          >
            <Proposal merge={node} />
            <Beside merge={node} />
          </Page>
        );
      }}
    </QueryState>
  );
}

function Proposal({ merge }: { merge: Merge }) {
  const t = useT();
  return (
    <Panel title={t("建议", "The proposal")}>
      <FieldList
        fields={[
          { label: t("提出人", "Proposed by"), value: merge.proposer?.displayName },
          { label: t("提出时间", "Proposed at"), value: showTime(merge.proposedAt) },
          { label: t("处理人", "Decided by"), value: merge.decider?.displayName },
          { label: t("处理时间", "Decided at"), value: showTime(merge.decidedAt) },
          { label: t("合并理由", "Why they are one"), value: merge.reason, wide: true },
          ...(merge.decisionReason
            ? [
                {
                  label: t("处理意见", "Reason of the decision"),
                  value: merge.decisionReason,
                  wide: true,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

/** Both records, field beside field; where they differ is marked, not only by colour. */
function Beside({ merge }: { merge: Merge }) {
  const t = useT();
  const kept = fieldsOf(merge.keptAchievement, merge.keptDemand);
  const merged = fieldsOf(merge.mergedAchievement, merge.mergedDemand);
  return (
    <Panel title={t("两条记录对照", "Both records")} flush>
      <table className={styles.table} aria-label={t("两条记录对照", "Both records")}>
        <thead>
          <tr>
            <th scope="col">{t("项目", "Field")}</th>
            <th scope="col">
              {t("保留：", "Kept: ")}
              <ItemLink item={merge.kept} />
            </th>
            <th scope="col">
              {t("并入：", "Merged: ")}
              <ItemLink item={merge.merged} />
            </th>
          </tr>
        </thead>
        <tbody>
          {kept.map(({ label, value }, index) => {
            const other = merged[index]?.value ?? "";
            return (
              <tr key={label} className={value === other ? undefined : styles.differs}>
                <th scope="row">
                  {label}
                  {value !== other && <span className={styles.mark}>{t("不同", "differs")}</span>}
                </th>
                <td>{value || <Nothing />}</td>
                <td>{other || <Nothing />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
