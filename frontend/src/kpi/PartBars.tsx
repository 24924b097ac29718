import { Link } from "@tanstack/react-router";
import type { EnumOf } from "../graphql.ts";
import { BarTable } from "../ui/BarTable.tsx";
import { useT } from "../ui/language.ts";
import { dimensionText } from "./words.ts";

export interface Part {
  key: string | null;
  label: string;
  count: number;
}

/** The greatest part first, what says none last; months and clauses keep their order. */
export function rankedParts(by: EnumOf<"KpiDimension">, parts: readonly Part[]): readonly Part[] {
  if (by === "MONTH" || by === "CLAUSE") return parts;
  return parts.toSorted((one, other) =>
    one.key === null || other.key === null
      ? Number(one.key === null) - Number(other.key === null)
      : other.count - one.count,
  );
}

interface PartBarsProps {
  year: number;
  indicator: { code: string; name: string; unit: string };
  by: EnumOf<"KpiDimension">;
  parts: readonly Part[];
}

/** The parts of a number, each of which opens to its records (KPI-g). */
export function PartBars({ year, indicator, by, parts }: PartBarsProps) {
  const t = useT();
  if (parts.length === 0) {
    return <p>{t("这一年还没有计入的记录。", "Nothing is counted in this year yet.")}</p>;
  }
  return (
    <BarTable
      caption={t(`${indicator.name}：构成`, `Parts of ${indicator.name}`)}
      labelTitle={t(...dimensionText[by])}
      countTitle={indicator.unit}
      bars={rankedParts(by, parts).map(({ key, label, count }) => ({
        key: key ?? "",
        count,
        label:
          count === 0 ? (
            label
          ) : (
            <Link
              to="/kpi/$year/$indicator"
              params={{ year: String(year), indicator: indicator.code }}
              search={{ by, ...(key === null ? {} : { part: key }) }}
            >
              {label}
            </Link>
          ),
      }))}
    />
  );
}
