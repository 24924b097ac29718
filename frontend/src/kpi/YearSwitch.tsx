import { Segmented } from "antd";
import { useT } from "../ui/language.ts";

interface YearSwitchProps {
  years: readonly number[];
  year: number;
  onChange: (year: number) => void;
}

/** The plan's years, and the one on show where it is none of them. */
export function YearSwitch({ years, year, onChange }: YearSwitchProps) {
  const t = useT();
  return (
    <Segmented
      aria-label={t("年度", "Year")}
      value={year}
      options={[...new Set([...years, year])]
        .sort((a, b) => a - b)
        .map((value) => ({ value, label: t(`${value} 年`, String(value)) }))}
      onChange={onChange}
    />
  );
}
