import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { ChoiceRow, ChoiceTable } from "./ChoiceTable.tsx";

const DueQuery = graphql(
  `
  query EvaluationsDue($after: String) {
    evaluationRound {
      withinMonths
      overdue(
        first: 50
        after: $after
        orderBy: [{ field: SUBMITTED_AT, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ChoiceRow
        }
      }
    }
  }
`,
  [ChoiceRow],
);

/** What should have entered a batch by now (EVAL-8), to be put into a new one. */
export function DuePage() {
  const t = useT();
  const navigate = useNavigate();
  const trail = useCursorTrail();
  const [chosen, setChosen] = useState<string[]>([]);
  const [result, ask] = useQuery({ query: DueQuery, variables: { after: trail.after } });
  return (
    <Page
      title={t("逾期未评价", "Overdue for evaluation")}
      back={{ to: "/batches", label: t("评价批次", "Evaluation batches") }}
      actions={
        <Button
          type="primary"
          disabled={chosen.length === 0}
          onClick={() => navigate({ to: "/batches/new", state: { chosen } })}
        >
          {t(`编入新批次（${chosen.length}）`, `Into a new batch (${chosen.length})`)}
        </Button>
      }
    >
      <Panel flush>
        <QueryState keep result={result} retry={ask}>
          {({ evaluationRound }) => (
            <>
              <p style={{ padding: "12px 16px", color: "var(--ink-soft)" }}>
                {t(
                  `每项成果应在登记后 ${evaluationRound.withinMonths} 个月内进入评价批次，以下成果已超过期限。`,
                  `Each achievement enters a batch within ${evaluationRound.withinMonths} months of its registration; these did not.`,
                )}
              </p>
              <ChoiceTable
                caption={t("逾期未评价的成果", "Achievements overdue for evaluation")}
                rows={evaluationRound.overdue.nodes}
                empty={t("没有逾期未评价的成果。", "Nothing is overdue.")}
                chosen={chosen}
                onChoose={setChosen}
                due
              />
              <CursorPager trail={trail} {...evaluationRound.overdue} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
