import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { AdmissionPanel } from "./AdmissionPanel.tsx";
import { ScreenedPage, ScreenedPanel } from "./ScreenedPanel.tsx";
import { Screened, ToScreen } from "./screeningFields.ts";
import { WaitingPanel } from "./WaitingPanel.tsx";

const ScreeningQuery = graphql(
  `
    query ScreeningWork($after: String) {
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
      toAdmit: demandScreenings(first: 100, filter: { waitsForAdmission: { eq: true } }) {
        totalCount
        totalCountIsExact
        nodes {
          ...Screened
        }
      }
      demandScreenings(first: 20, after: $after) {
        ...ScreenedPage
      }
    }
  `,
  [Screened, ScreenedPage, ToScreen],
);

/** The center's work on real demands: screen what waits, admit what passed, see what came of it. */
export function ScreeningPage() {
  const t = useT();
  const trail = useCursorTrail();
  const [result, execute] = useQuery({ query: ScreeningQuery, variables: { after: trail.after } });
  const refresh = () => {
    trail.restart();
    execute({ requestPolicy: "network-only" });
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
        {({ demands, toAdmit, demandScreenings }) => (
          <>
            <WaitingPanel demands={demands.nodes} count={demands} onScreened={refresh} />
            <AdmissionPanel screenings={toAdmit.nodes} count={toAdmit} onAdmitted={refresh} />
            <ScreenedPanel page={demandScreenings} trail={trail} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
