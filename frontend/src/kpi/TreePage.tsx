import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { OrganizationSelect } from "../organizations/OrganizationSelect.tsx";
import { DataButton } from "../ui/DataButton.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";
import { thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { numberText } from "../ui/numberText.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { percentText } from "./Attainment.tsx";
import { BoardFiles } from "./BoardFiles.tsx";
import styles from "./TreePage.module.css";
import { YearSwitch } from "./YearSwitch.tsx";

const TreeQuery = graphql(`
  query KpiTree($year: Int!, $organization: ID, $named: [ID!]!, $ofOne: Boolean!) {
    # Whose numbers these are; none: the city's.
    nodes(ids: $named) {
      __typename
      ... on Organization {
        id
        name
      }
    }
    plan(year: $year) {
      year
      title
      years
      indicators {
        code
        name
        unit
        target
        targetText
        planTarget
        actual
        actualText
        attainment
        literalActual
        kinds: breakdown(by: ITEM_KIND) @skip(if: $ofOne) {
          key
          label
          count
        }
        own: lines(first: 1, filter: { organization: { eq: $organization } })
          @include(if: $ofOne) {
          nodes {
            id
            target
            targetText
            actual
            attainment
          }
        }
      }
    }
  }
`);

type Tree = ResultOf<typeof TreeQuery>;
type PlanYear = Tree["plan"];
type Indicator = PlanYear["indicators"][number];

/** A row of the tree: an indicator, or what it is the sum of. */
interface Row {
  key: string;
  depth: 0 | 1;
  name: string;
  unit: string;
  target: string;
  overAll: number | null;
  actual: number | null;
  actualText: string;
  attainment: string;
  literal: number | null;
  /** What the number opens to. */
  open?: (text: ReactNode) => ReactNode;
}

/** The KPI tree: what the plan asks for and what its numbers are the sum of, of all or of one. */
export function TreePage() {
  const t = useT();
  const navigate = useNavigate({ from: "/kpi/tree" });
  const { year = thisYear(), organization } = useSearch({ from: "/kpi/tree" });
  const variables = {
    year,
    organization,
    named: organization ? [organization] : [],
    ofOne: organization !== undefined,
  };
  const [result, ask] = useQuery({ query: TreeQuery, variables });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan, nodes }) => {
        const one = nodes.length > 0 ? organizationOf(nodes[0]) : undefined;
        if (one === null) return <NotThere />;
        const rows = one ? ownRows(plan, one.id) : cityRows(plan);
        const whose = one?.name ?? t("全市", "The city");
        return (
          <Page
            title={t("指标树", "KPI tree")}
            subtitle={plan.title}
            back={{ to: "/kpi", search: { year }, label: t("指标看板", "Targets") }}
            actions={
              <>
                <BoardFiles
                  board="TREE"
                  variables={variables}
                  title={t(`指标树 ${plan.year} ${whose}`, `KPI tree ${plan.year} ${whose}`)}
                />
                <YearSwitch
                  years={plan.years}
                  year={year}
                  onChange={(to) => navigate({ search: (now) => ({ ...now, year: to }) })}
                />
              </>
            }
          >
            <Panel
              flush
              title={whose}
              extra={
                <DataButton
                  chart={t(`指标树-${whose}`, `KPI tree-${whose}`)}
                  head={headings(t).map(([, title]) => title)}
                  rows={rows.map((row) => [
                    row.name,
                    row.target,
                    row.overAll,
                    row.actual,
                    row.attainment,
                    row.literal,
                  ])}
                />
              }
            >
              <FilterBar label={t("单位", "Organization")}>
                <OrganizationSelect
                  aria-label={t("单位", "Organization")}
                  placeholder={t("全市", "The city")}
                  value={one?.id}
                  known={one ? [{ value: one.id, label: one.name }] : []}
                  onChange={(chosen) =>
                    navigate({
                      search: (now) => ({ ...now, organization: chosen?.toString() }),
                    })
                  }
                />
              </FilterBar>
              <Tree rows={rows} caption={whose} />
            </Panel>
          </Page>
        );
      }}
    </QueryState>
  );
}

type Heading = "name" | "target" | "overAll" | "actual" | "attainment" | "literal";
type Translate = (zh: string, en: string) => string;

function headings(t: Translate): [Heading, string][] {
  return [
    ["name", t("指标", "Indicator")],
    ["target", t("年度目标", "Target of the year")],
    ["overAll", t("计划总目标", "Of the whole plan")],
    ["actual", t("完成", "Actual")],
    ["attainment", t("完成率", "Attainment")],
    ["literal", t("字面口径", "To the letter")],
  ];
}

function Tree({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const t = useT();
  const shown: Record<Heading, (row: Row) => ReactNode> = {
    name: (row) => <span className={row.depth ? styles.part : styles.whole}>{row.name}</span>,
    target: (row) => row.target,
    overAll: (row) => row.overAll !== null && numberText(row.overAll),
    actual: (row) => {
      if (row.actual === null) return <span className={styles.words}>{row.actualText}</span>;
      const text = `${numberText(row.actual)} ${row.unit}`;
      return row.open && row.actual > 0 ? row.open(text) : text;
    },
    attainment: (row) => row.attainment,
    literal: (row) => row.literal !== null && numberText(row.literal),
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      empty={t("该单位没有指标。", "This organization has no targets.")}
      columns={headings(t).map(([key, title]) => ({
        key,
        title,
        render: shown[key],
        ...(key === "name" ? { lead: true } : { end: true, width: "124px" }),
      }))}
    />
  );
}

/** Null: no such organization. */
function organizationOf(node: Tree["nodes"][number] | undefined) {
  return node?.__typename === "Organization" ? node : null;
}

function cityRows({ year, indicators }: PlanYear): Row[] {
  return indicators.flatMap((indicator) => [
    {
      ...base(indicator, 0),
      target: indicator.targetText,
      overAll: indicator.planTarget,
      actual: indicator.actual,
      actualText: indicator.actualText,
      attainment: percentText(indicator.attainment),
      literal: indicator.literalActual,
      open: (text: ReactNode) => (
        <Link to="/kpi/$year/$indicator" params={{ year: String(year), indicator: indicator.code }}>
          {text}
        </Link>
      ),
    },
    ...(indicator.kinds ?? []).map((kind) => ({
      ...base(indicator, 1),
      key: `${indicator.code} ${kind.key}`,
      name: kind.label,
      actual: kind.count,
      open: (text: ReactNode) => (
        <Link
          to="/kpi/$year/$indicator"
          params={{ year: String(year), indicator: indicator.code }}
          search={{ by: "ITEM_KIND", ...(kind.key === null ? {} : { part: kind.key }) }}
        >
          {text}
        </Link>
      ),
    })),
  ]);
}

function ownRows({ year, indicators }: PlanYear, organization: string): Row[] {
  return indicators.flatMap((indicator) =>
    (indicator.own?.nodes ?? []).map((line) => ({
      ...base(indicator, 0),
      target: line.targetText,
      actual: line.actual,
      attainment: percentText(line.attainment),
      open: (text: ReactNode) => (
        <Link
          to="/ledger/$organization"
          params={{ organization }}
          search={{ year, indicator: indicator.code }}
        >
          {text}
        </Link>
      ),
    })),
  );
}

function base({ code, name, unit }: Indicator, depth: Row["depth"]): Row {
  return {
    key: code,
    depth,
    name: `${code} ${name}`,
    unit,
    target: "",
    overAll: null,
    actual: null,
    actualText: "",
    attainment: "",
    literal: null,
  };
}
