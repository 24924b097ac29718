import { graphql } from "../graphql.ts";
import { thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { Answered } from "../visitors/Answered.tsx";
import { useAnswer } from "../visitors/asking.ts";
import { PageHead } from "../visitors/PageHead.tsx";
import visitors from "../visitors/Visitors.module.css";
import { PlanClauseFields, PlanClauses } from "./PlanClauses.tsx";
import { PlanIndustries, PlanIndustryFields, PlanTownFields, PlanTowns } from "./PlanPlaces.tsx";
import { PlanTargetFields, PlanTargets } from "./PlanTargets.tsx";

const PlanQuery = graphql(
  `
    query Plan($year: Int!) {
      plan(year: $year) {
        title
        years
        indicators {
          ...PlanTargetFields
        }
      }
      landingClauses {
        ...PlanClauseFields
      }
      industries(first: 100) {
        nodes {
          ...PlanIndustryFields
        }
      }
      towns(first: 100) {
        nodes {
          ...PlanTownFields
        }
      }
    }
  `,
  [PlanTargetFields, PlanClauseFields, PlanIndustryFields, PlanTownFields],
);

/** The plan as everybody may read it: its targets, what counts as landed, and for whom it is. */
export function PlanPage() {
  const t = useT();
  const answer = useAnswer(PlanQuery, { year: thisYear() });
  const name = t("行动计划", "The plan");
  useTitle(name);
  return (
    <div className={visitors.page}>
      <Answered answer={answer}>
        {({ plan, landingClauses, industries, towns }) => (
          <>
            <PageHead title={plan.title}>
              {t(
                "计划各年的目标、认定落地的标准，以及涉及的产业和镇街（园区）。",
                "The plan's targets by year, what counts as landed, its industries and its towns.",
              )}{" "}
              <a href="/progress">{t("查看公开进展", "See its public progress")}</a>
            </PageHead>
            <PlanTargets of={plan.indicators} />
            <PlanClauses of={landingClauses} />
            <PlanIndustries of={industries.nodes} />
            <PlanTowns of={towns.nodes} />
          </>
        )}
      </Answered>
    </div>
  );
}
