import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import type { EnumOf } from "../graphql.ts";
import { choicesOf } from "../ui/choices.ts";
import { DataButton } from "../ui/DataButton.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import styles from "./BreakdownPanel.module.css";
import { type Part, PartBars, rankedParts } from "./PartBars.tsx";
import { dimensionText } from "./words.ts";

interface BreakdownPanelProps {
  year: number;
  /** The indicators whose numbers the viewer may know. */
  indicators: readonly { code: string; name: string }[];
  indicator: {
    code: string;
    name: string;
    unit: string;
    breakdown: readonly Part[] | null;
  };
  by: EnumOf<"KpiDimension">;
}

/** One number taken apart, each part opening to its records (KPI-g). */
export function BreakdownPanel({ year, indicators, indicator, by }: BreakdownPanelProps) {
  const t = useT();
  const navigate = useNavigate();
  const { code: of, name, unit, breakdown } = indicator;
  const choose = (chosen: { of?: string; by?: EnumOf<"KpiDimension"> }) =>
    navigate({ to: "/kpi", search: { year, of, by, ...chosen }, resetScroll: false });
  const dimension = t(...dimensionText[by]);
  return (
    <Panel
      title={t("构成", "What the numbers are made of")}
      extra={
        breakdown && (
          <DataButton
            chart={t(`${name}（按${dimension}）`, `${name} by ${dimension}`)}
            head={[dimension, unit]}
            rows={rankedParts(by, breakdown).map(({ label, count }) => [label, count])}
          />
        )
      }
    >
      <div className={styles.choices}>
        <Select
          aria-label={t("指标", "Indicator")}
          value={of}
          options={indicators.map((one) => ({ value: one.code, label: one.name }))}
          onChange={(code) => choose({ of: code })}
        />
        <Select
          aria-label={t("划分方式", "Taken apart by")}
          value={by}
          options={choicesOf(dimensionText)}
          onChange={(chosen) => choose({ by: chosen })}
        />
      </div>
      {breakdown ? (
        <PartBars year={year} indicator={indicator} by={by} parts={breakdown} />
      ) : (
        <p>{t("这个指标不按此划分。", "This number is not taken apart by that.")}</p>
      )}
      <p className={styles.note}>
        {t(
          "单位、单位类别和镇街按成果记入的单位统计。",
          "Organizations, kinds and towns are those that the items are credited to.",
        )}
      </p>
    </Panel>
  );
}
