import { Link, useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import { useQuery } from "urql";
import { type EnumOf, graphql } from "../graphql.ts";
import { BarTable } from "../ui/BarTable.tsx";
import { choicesOf } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import styles from "./BreakdownPanel.module.css";
import { dimensionText } from "./words.ts";

const BreakdownQuery = graphql(`
  query Breakdown($year: Int!, $of: String!, $by: KpiDimension!) {
    plan(year: $year) {
      year
      indicator(code: $of) {
        code
        name
        unit
        breakdown(by: $by) {
          key
          label
          count
        }
      }
    }
  }
`);

interface BreakdownPanelProps {
  year: number;
  /** The indicators whose numbers the viewer may know. */
  indicators: readonly { code: string; name: string }[];
  of: string;
  by: EnumOf<"KpiDimension">;
}

/** One number taken apart, each part opening to its records (KPI-g). */
export function BreakdownPanel({ year, indicators, of, by }: BreakdownPanelProps) {
  const t = useT();
  const navigate = useNavigate();
  const [result, ask] = useQuery({ query: BreakdownQuery, variables: { year, of, by } });
  const choose = (chosen: { of?: string; by?: EnumOf<"KpiDimension"> }) =>
    navigate({ to: "/kpi", search: { year, of, by, ...chosen }, resetScroll: false });
  return (
    <Panel title={t("构成", "What the numbers are made of")}>
      <div className={styles.choices}>
        <Select
          aria-label={t("指标", "Indicator")}
          value={of}
          options={indicators.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code) => choose({ of: code })}
        />
        <Select
          aria-label={t("划分方式", "Taken apart by")}
          value={by}
          options={choicesOf(dimensionText)}
          onChange={(dimension) => choose({ by: dimension })}
        />
      </div>
      <QueryState keep result={result} retry={ask}>
        {({ plan: { indicator } }) => {
          const parts = indicator?.breakdown;
          if (!indicator || !parts) {
            return <p>{t("这个指标不按此划分。", "This number is not taken apart by that.")}</p>;
          }
          if (parts.length === 0) {
            return <p>{t("这一年还没有计入的记录。", "Nothing is counted in this year yet.")}</p>;
          }
          return (
            <BarTable
              caption={t(`${indicator.name}：构成`, `Parts of ${indicator.name}`)}
              labelTitle={t(...dimensionText[by])}
              countTitle={indicator.unit}
              bars={parts.map(({ key, label, count }) => ({
                key: key ?? "",
                count,
                label:
                  count === 0 ? (
                    label
                  ) : (
                    <Link
                      to="/kpi/$year/$indicator"
                      params={{ year: String(year), indicator: of }}
                      search={{ by, ...(key === null ? {} : { part: key }) }}
                    >
                      {label}
                    </Link>
                  ),
              }))}
            />
          );
        }}
      </QueryState>
      <p className={styles.note}>
        {t(
          "单位、单位类别和镇街按成果记入的单位统计。",
          "Organizations, kinds and towns are those that the items are credited to.",
        )}
      </p>
    </Panel>
  );
}
