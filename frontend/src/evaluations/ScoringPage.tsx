import { useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { assignmentFilter } from "./evaluationSearch.ts";
import { ItemDocuments, ItemDocumentsFields } from "./ItemDocuments.tsx";
import { NextToScore, NextToScoreFields } from "./NextToScore.tsx";
import { OwnSheet, OwnSheetFields } from "./OwnSheet.tsx";
import { RecuseButton } from "./RecuseButton.tsx";
import { ScoringDesk } from "./ScoringDesk.tsx";
import { ScoringForm } from "./ScoringForm.tsx";
import { assignmentStateText, assignmentStateTone } from "./words.ts";

const ScoringQuery = graphql(
  `
    query EvaluationAssignment($id: ID!, $open: EvaluationAssignmentFilter) {
      node(id: $id) {
        __typename
        ... on EvaluationAssignment {
          id
          version
          state
          dueOn
          recusedBecause
          viewerCanScore
          viewerCanRecuse
          sheet {
            id
            ...OwnSheetFields
          }
          item {
            id
            batch {
              id
              title
              terms {
                lowestScore
                highestScore
                horizonMonths
              }
            }
            achievement {
              id
              title
              ...ItemDocumentsFields
            }
          }
        }
      }
      evaluationAssignments(
        first: 2
        filter: $open
        orderBy: [{ field: DUE_ON, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          ...NextToScoreFields
        }
      }
    }
  `,
  [ItemDocumentsFields, NextToScoreFields, OwnSheetFields],
);

type Found = ResultOf<typeof ScoringQuery>;
type Assignment = Extract<Found["node"], { __typename: "EvaluationAssignment" }>;

/** One achievement before one evaluator: its documents beside the sheet; scored, or recused. */
export function ScoringPage() {
  const t = useT();
  const { id } = useParams({ from: "/scoring/$id" });
  const [result, ask] = useQuery({
    query: ScoringQuery,
    variables: { id, open: assignmentFilter({ view: "open" }) },
  });
  const refresh = () => ask({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} retry={ask}>
      {({ node, evaluationAssignments: open }) => {
        if (node?.__typename !== "EvaluationAssignment") return <NotThere />;
        const { achievement, batch } = node.item ?? {};
        const due = node.dueOn && t(`截止 ${node.dueOn}`, `until ${node.dueOn}`);
        return (
          <Page
            title={achievement?.title ?? t("评审", "Scoring")}
            back={{ to: "/scoring", label: t("我的评审", "My scoring") }}
            subtitle={
              <>
                <StatusTag tone={assignmentStateTone[node.state]}>
                  {t(...assignmentStateText[node.state])}
                </StatusTag>{" "}
                {[batch?.title, due].filter(Boolean).join(" · ")}
              </>
            }
            actions={
              node.viewerCanRecuse && (
                <RecuseButton assignment={id} version={node.version} onDone={refresh} />
              )
            }
          >
            <ScoringDesk
              documents={achievement && <ItemDocuments achievement={achievement} />}
              sheet={
                <>
                  {node.state !== "ASSIGNED" && <NextToScore own={id} open={open} />}
                  <Sheet assignment={node} onChanged={refresh} />
                </>
              }
            />
          </Page>
        );
      }}
    </QueryState>
  );
}

/** What was sent, and the form while something can be sent or changed. */
function Sheet({ assignment, onChanged }: { assignment: Assignment; onChanged: () => void }) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  const { id, version, sheet, item, viewerCanScore } = assignment;
  const done = () => {
    setChanging(false);
    onChanged();
  };
  return (
    <>
      {sheet && (
        <OwnSheet
          sheet={sheet}
          extra={
            viewerCanScore &&
            !changing && (
              <Button size="small" onClick={() => setChanging(true)}>
                {t("修改评分", "Change my scores")}
              </Button>
            )
          }
        />
      )}
      {viewerCanScore && (!sheet || changing) && (
        <ScoringForm
          assignment={id}
          version={version}
          terms={item?.batch?.terms}
          sheet={sheet}
          onScored={done}
          onStale={onChanged}
        />
      )}
      {!viewerCanScore && !sheet && <Closed because={assignment.recusedBecause} />}
    </>
  );
}

function Closed({ because }: { because: string | null }) {
  const t = useT();
  return (
    <p>
      {because
        ? t(`您已回避本项评审：${because}`, `You were recused from this: ${because}`)
        : t(
            "本项目前不接受评分：该批次尚未开始评审，或已经结束。",
            "No scores are taken now: the batch is not open yet, or has ended.",
          )}
    </p>
  );
}
