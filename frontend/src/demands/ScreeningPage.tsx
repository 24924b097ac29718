import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { AdmissionPanel } from "./AdmissionPanel.tsx";
import { ScreenedPanel } from "./ScreenedPanel.tsx";
import { Screened, ToScreen } from "./screeningFields.ts";
import { WaitingPanel } from "./WaitingPanel.tsx";

const ScreeningQuery = graphql(
  `
    query ScreeningWork {
      demands(
        first: 100
        filter: { waitsForScreening: { eq: true } }
        orderBy: [{ field: PROVED_AT }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          ...ToScreen
        }
      }
      demandScreenings(first: 100, filter: { waitsForAdmission: { eq: true } }) {
        totalCount
        totalCountIsExact
        nodes {
          ...Screened
        }
      }
    }
  `,
  [Screened, ToScreen],
);

/** The center's work on real demands: screen what waits, admit what passed, see what came of it. */
export function ScreeningPage() {
  const t = useT();
  const [result, execute] = useQuery({ query: ScreeningQuery });
  const [writes, setWrites] = useState(0);
  const refresh = () => {
    execute({ requestPolicy: "network-only" });
    setWrites(writes + 1);
  };
  return (
    <Page
      title={t("需求筛选", "Screening of demands")}
      subtitle={t(
        "真实需求逐项判断：问题、目标、可行性三项均为「是」即为通过，可纳入服务库。",
        "Real demands are judged by problem, targets and feasibility; three times yes passes.",
      )}
    >
      <QueryState keep result={result} retry={execute}>
        {({ demands, demandScreenings }) => (
          <>
            <WaitingPanel demands={demands.nodes} count={demands} onScreened={refresh} />
            <AdmissionPanel
              screenings={demandScreenings.nodes}
              count={demandScreenings}
              onAdmitted={refresh}
            />
          </>
        )}
      </QueryState>
      <ScreenedPanel key={writes} />
    </Page>
  );
}
