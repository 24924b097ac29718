import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { stageText } from "../achievements/words.ts";
import { oneOf, yearOf } from "../app/searchParams.ts";
import { type EnumOf, graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { CountedPage, CountedPanel } from "./CountedPanel.tsx";

const StageQuery = graphql(
  `
    query FunnelStage($year: Int!, $stage: Stage!, $after: String) {
      plan(year: $year) {
        year
        funnelStage(stage: $stage) {
          stage
          standing
          reached
          items(first: 20, after: $after) {
            ...CountedPage
          }
        }
      }
    }
  `,
  [CountedPage],
);

/** The records behind one step of the funnel (KPI-g). */
export function StagePage() {
  const { year: given, stage: named } = useParams({ from: "/kpi/$year/stage/$stage" });
  const year = yearOf(given);
  const stage = oneOf(stageText, named);
  if (year === undefined || stage === undefined) return <NotThere />;
  return <Records year={year} stage={stage} />;
}

function Records({ year, stage }: { year: number; stage: EnumOf<"Stage"> }) {
  const t = useT();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: StageQuery,
    variables: { year, stage, after: trail.after },
  });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan: { funnelStage: step } }) => {
        if (!step) return <NotThere />;
        const name = t(...stageText[step.stage]);
        return (
          <Page
            title={t(
              `到达或越过「${name}」的成果（${year} 年）`,
              `Achievements that reached or passed “${name}” (${year})`,
            )}
            back={{ to: "/kpi", search: { year }, label: t("指标看板", "Targets") }}
            subtitle={t(
              `共 ${step.reached} 项，目前处于该阶段 ${step.standing} 项`,
              `${step.reached} in all, ${step.standing} of them there now`,
            )}
          >
            <CountedPanel
              count={step.reached}
              items={step.items}
              trail={trail}
              listing={{ operation: result.operation, list: "plan.funnelStage.items" }}
            />
          </Page>
        );
      }}
    </QueryState>
  );
}
