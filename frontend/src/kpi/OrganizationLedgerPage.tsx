import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { organizationKindText } from "../organizations/words.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { AttainmentMeter, percentText } from "./Attainment.tsx";
import type { LineSearch } from "./boardSearch.ts";
import { CountedPage, CountedPanel, UncountedPanel } from "./CountedPanel.tsx";
import { CountedRow } from "./CountedTable.tsx";
import { Figures } from "./Figures.tsx";
import styles from "./OrganizationLedgerPage.module.css";
import { TargetButton } from "./TargetButton.tsx";
import { originOf } from "./targets.ts";
import { YearSwitch } from "./YearSwitch.tsx";

const OrganizationLinesQuery = graphql(`
  query OrganizationLines($year: Int!, $organization: ID!) {
    plan(year: $year) {
      year
      years
      indicators {
        code
        name
        unit
        lines(first: 1, filter: { organization: { eq: $organization } }) {
          nodes {
            id
            year
            kind
            target
            targetText
            setTarget
            quota
            targetVersion
            actual
            towardsTarget
            attainment
            organization {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const LineRecordsQuery = graphql(
  `
    query LineRecords($id: ID!, $after: String) {
      node(id: $id) {
        __typename
        ... on LedgerLine {
          id
          actual
          items(first: 20, after: $after) {
            ...CountedPage
          }
          uncounted(first: 25) {
            totalCount
            nodes {
              ...CountedRow
            }
          }
        }
      }
    }
  `,
  [CountedPage, CountedRow],
);

type Indicator = ResultOf<typeof OrganizationLinesQuery>["plan"]["indicators"][number];
type Line = Indicator["lines"]["nodes"][number];

/** One organization's lines of the ledger, and the records behind each. */
export function OrganizationLedgerPage() {
  const { organization } = useParams({ from: "/ledger/$organization" });
  const search = useSearch({ from: "/ledger/$organization" });
  return <LinesOf organization={organization} search={search} />;
}

/** A liaison's own organization, whose lines it sees without the rest of the ledger. */
export function MyLedgerPage() {
  const viewer = useViewer();
  const search = useSearch({ from: "/ledger/mine" });
  if (!viewer.organization) return <NotThere />;
  return <LinesOf organization={viewer.organization.id} search={search} mine />;
}

interface LinesOfProps {
  organization: string;
  search: LineSearch;
  mine?: boolean;
}

function LinesOf({ organization, search, mine = false }: LinesOfProps) {
  const t = useT();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { year = thisYear() } = search;
  const [result, ask] = useQuery({
    query: OrganizationLinesQuery,
    variables: { year, organization },
  });
  const go = (changed: LineSearch) =>
    navigate({ to: ".", search: { ...search, ...changed }, resetScroll: false });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan }) => {
        const lines = plan.indicators.flatMap((indicator) =>
          indicator.lines.nodes.map((line) => ({ indicator, line })),
        );
        const chosen =
          lines.find(({ indicator }) => indicator.code === search.indicator) ?? lines[0];
        if (!chosen) return <NotThere />;
        const { name } = chosen.line.organization;
        return (
          <Page
            title={mine ? t("我的指标", "My targets") : name}
            subtitle={mine ? name : t(...organizationKindText[chosen.line.kind])}
            back={
              may(viewer, "kpi:read")
                ? {
                    to: "/ledger",
                    search: { year, indicator: chosen.indicator.code },
                    label: t("单位台账", "Organizations' ledger"),
                  }
                : undefined
            }
            actions={
              <YearSwitch years={plan.years} year={year} onChange={(to) => go({ year: to })} />
            }
          >
            <div className={styles.lines}>
              {lines.map(({ indicator, line }) => (
                <LineCard
                  key={line.id}
                  indicator={indicator}
                  line={line}
                  onChanged={() => ask({ requestPolicy: "network-only" })}
                />
              ))}
            </div>
            <LineRecords
              key={chosen.line.id}
              line={chosen.line.id}
              head={
                <CountTabs
                  label={t("查看哪个指标的记录", "The records of")}
                  chosen={chosen.indicator.code}
                  onChoose={(indicator) => go({ indicator })}
                  tabs={lines.map(({ indicator, line }) => ({
                    value: indicator.code,
                    label: indicator.name,
                    count: { totalCount: line.actual },
                  }))}
                />
              }
            />
          </Page>
        );
      }}
    </QueryState>
  );
}

interface LineCardProps {
  indicator: Indicator;
  line: Line;
  onChanged: () => void;
}

function LineCard({ indicator, line, onChanged }: LineCardProps) {
  const t = useT();
  const apart = line.actual - line.towardsTarget;
  return (
    <Panel
      title={indicator.name}
      extra={
        <TargetButton
          year={line.year}
          indicator={indicator}
          organization={line.organization}
          value={line.setTarget}
          version={line.targetVersion}
          quota={line.quota}
          onDone={onChanged}
        />
      }
    >
      <Figures
        figures={[
          {
            label: t("计入目标", "Towards the target"),
            value: line.towardsTarget,
            unit: indicator.unit,
            lead: true,
          },
          {
            label: t("目标", "Target"),
            value: line.target,
            words: line.targetText,
            unit: indicator.unit,
            note: originOf(line),
          },
          { label: t("完成", "Actual"), value: line.actual, unit: indicator.unit },
          { label: t("完成率", "Attainment"), value: percentText(line.attainment) },
        ]}
      />
      <AttainmentMeter
        attainment={line.attainment}
        label={t(`${indicator.name}完成率`, `Attainment of ${indicator.name}`)}
      />
      {apart > 0 && (
        <p className={styles.note}>
          {t(
            `完成数中有 ${apart} 项企业需求不计入本单位目标（本单位只考核科技成果）。`,
            `${apart} demands do not count towards this target: it is for achievements only.`,
          )}
        </p>
      )}
    </Panel>
  );
}

function LineRecords({ line, head }: { line: string; head: ReactNode }) {
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: LineRecordsQuery,
    variables: { id: line, after: trail.after },
  });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ node }) =>
        node?.__typename === "LedgerLine" ? (
          <>
            <CountedPanel head={head} count={node.actual} items={node.items} trail={trail} />
            <UncountedPanel count={node.uncounted.totalCount} rows={node.uncounted.nodes} />
          </>
        ) : null
      }
    </QueryState>
  );
}
