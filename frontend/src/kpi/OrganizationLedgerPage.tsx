import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { organizationKindText } from "../organizations/words.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { DataButton } from "../ui/DataButton.tsx";
import { thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { AttainmentMeter, percentText } from "./Attainment.tsx";
import { BoardFiles } from "./BoardFiles.tsx";
import type { LineSearch } from "./boardSearch.ts";
import { CountedPage, CountedPanel, UncountedPanel } from "./CountedPanel.tsx";
import { CountedRow } from "./CountedTable.tsx";
import { Figures } from "./Figures.tsx";
import styles from "./OrganizationLedgerPage.module.css";
import { TargetButton } from "./TargetButton.tsx";
import { originOf } from "./targets.ts";
import { YearSwitch } from "./YearSwitch.tsx";

const OrganizationLinesQuery = graphql(
  `
    query OrganizationLines($year: Int!, $organization: ID!, $indicator: String, $after: String) {
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
        indicator(code: $indicator) {
          code
          name
          records: lines(first: 1, filter: { organization: { eq: $organization } }) {
            nodes {
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
      }
    }
  `,
  [CountedPage, CountedRow],
);

/** All records behind a line, as an export reads them. */
const LineItemsQuery = graphql(
  `
    query LineItems($year: Int!, $organization: ID!, $indicator: String!) {
      plan(year: $year) {
        year
        indicator(code: $indicator) {
          code
          items(first: 20, filter: { organization: { eq: $organization } }) {
            ...CountedPage
          }
        }
      }
    }
  `,
  [CountedPage],
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
  const { year = thisYear(), indicator: code } = search;
  const trail = useCursorTrail();
  const [result, execute] = useQuery({
    query: OrganizationLinesQuery,
    variables: { year, organization, indicator: code, after: trail.after },
  });
  const ask = () => execute({ requestPolicy: "network-only" });
  const go = (changed: LineSearch) =>
    navigate({ to: ".", search: { ...search, ...changed }, resetScroll: false });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan }) => {
        const lines = plan.indicators.flatMap((indicator) =>
          indicator.lines.nodes.map((line) => ({ indicator, line })),
        );
        const shown = plan.indicator;
        const records = shown?.records.nodes[0];
        const chosen = lines.find(({ indicator }) => indicator.code === shown?.code);
        if (!chosen || !records) return <NotThere />;
        const asked = { year, organization, indicator: chosen.indicator.code };
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
              <>
                <BoardFiles board="ORGANIZATION" variables={asked} title={`${name} ${plan.year}`} />
                <LinesData name={name} lines={lines} />
                <YearSwitch years={plan.years} year={year} onChange={(to) => go({ year: to })} />
              </>
            }
          >
            <div className={styles.lines}>
              {lines.map(({ indicator, line }) => (
                <LineCard key={line.id} indicator={indicator} line={line} onChanged={ask} />
              ))}
            </div>
            <CountedPanel
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
              count={records.actual}
              items={records.items}
              trail={trail}
              listing={{
                operation: { query: LineItemsQuery, variables: asked },
                list: "plan.indicator.items",
              }}
            />
            <UncountedPanel count={records.uncounted.totalCount} rows={records.uncounted.nodes} />
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

interface LinesDataProps {
  name: string;
  lines: readonly { indicator: Indicator; line: Line }[];
}

/** The organization's numbers as a file. */
function LinesData({ name, lines }: LinesDataProps) {
  const t = useT();
  return (
    <DataButton
      size="middle"
      chart={t(`指标-${name}`, `Targets-${name}`)}
      head={[
        t("指标", "Indicator"),
        t("目标", "Target"),
        t("计入目标", "Towards it"),
        t("完成", "Actual"),
        t("完成率", "Attainment"),
      ]}
      rows={lines.map(({ indicator, line }) => [
        indicator.name,
        line.targetText,
        line.towardsTarget,
        line.actual,
        percentText(line.attainment),
      ])}
    />
  );
}
