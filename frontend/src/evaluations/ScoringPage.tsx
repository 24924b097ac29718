import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { AchievementForEvaluator, BriefPanel } from "../achievements/BriefPanel.tsx";
import { graphql } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { RecuseButton } from "./RecuseButton.tsx";
import { ScoringForm } from "./ScoringForm.tsx";
import { assignmentStateText, assignmentStateTone, haveText } from "./words.ts";

const ScoringQuery = graphql(
  `
    query EvaluationAssignment($id: ID!) {
      node(id: $id) {
        __typename
        ... on EvaluationAssignment {
          id
          version
          state
          viewerCanScore
          viewerCanRecuse
          sheet {
            id
            technology
            economicBenefit
            conversionEfficiency
            expectedOn
            scoredAt
            marketDemand {
              holds
              reason
            }
            innovationValue {
              holds
              reason
            }
            economicContribution {
              holds
              reason
            }
          }
          item {
            id
            batch {
              id
              title
              deadline
              terms {
                lowestScore
                highestScore
                horizonMonths
              }
            }
            achievement {
              id
              title
              ...AchievementForEvaluator
            }
          }
        }
      }
    }
  `,
  [AchievementForEvaluator],
);

/** One achievement before one evaluator: read it, then score it or recuse oneself. */
export function ScoringPage() {
  const t = useT();
  const { id } = useParams({ from: "/scoring/$id" });
  const [result, ask] = useQuery({ query: ScoringQuery, variables: { id } });
  const refresh = () => ask({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "EvaluationAssignment") return <NotThere />;
        const { achievement, batch } = node.item ?? {};
        return (
          <Page
            narrow
            title={achievement?.title ?? t("评审", "Scoring")}
            back={{ to: "/scoring", label: t("我的评审", "My scoring") }}
            subtitle={
              <>
                <StatusTag tone={assignmentStateTone[node.state]}>
                  {t(...assignmentStateText[node.state])}
                </StatusTag>{" "}
                {batch?.title}
                {batch?.deadline && t(` · 截止 ${batch.deadline}`, ` · until ${batch.deadline}`)}
              </>
            }
            actions={
              node.viewerCanRecuse && (
                <RecuseButton assignment={id} version={node.version} onDone={refresh} />
              )
            }
          >
            {achievement && <BriefPanel achievement={achievement} />}
            {node.sheet && <OwnSheet sheet={node.sheet} />}
            {node.viewerCanScore && (
              <ScoringForm
                assignment={id}
                version={node.version}
                terms={batch?.terms}
                sheet={node.sheet}
                onScored={refresh}
              />
            )}
          </Page>
        );
      }}
    </QueryState>
  );
}

interface Judged {
  holds: boolean;
  reason: string;
}

interface OwnSheetProps {
  sheet: {
    technology: number;
    economicBenefit: number;
    conversionEfficiency: number;
    expectedOn: string | null;
    scoredAt: string;
    marketDemand: Judged;
    innovationValue: Judged;
    economicContribution: Judged;
  };
}

function OwnSheet({ sheet }: OwnSheetProps) {
  const t = useT();
  const judged = ({ holds, reason }: Judged) =>
    `${holds ? t("是：", "Yes: ") : t("否：", "No: ")}${reason}`;
  return (
    <Panel title={t("我的评分", "My scores")}>
      <FieldList
        fields={[
          { label: t("科技含量", "Technology"), value: String(sheet.technology) },
          { label: t("经济效益", "Economic benefit"), value: String(sheet.economicBenefit) },
          {
            label: t("转化效率", "Conversion efficiency"),
            value: String(sheet.conversionEfficiency),
          },
          { label: t("预计见效日期", "Expected on"), value: sheet.expectedOn },
          { label: t(...haveText.MARKET_DEMAND), value: judged(sheet.marketDemand), wide: true },
          {
            label: t(...haveText.INNOVATION_VALUE),
            value: judged(sheet.innovationValue),
            wide: true,
          },
          {
            label: t(...haveText.ECONOMIC_CONTRIBUTION),
            value: judged(sheet.economicContribution),
            wide: true,
          },
          { label: t("提交时间", "Scored at"), value: showTime(sheet.scoredAt) },
        ]}
      />
    </Panel>
  );
}
