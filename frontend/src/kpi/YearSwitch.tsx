import { Segmented } from "antd";
import { useT } from "../ui/language.ts";
import { withChosen } from "./years.ts";

interface YearSwitchProps {
  years: readonly number[];
  year: number;
  onChange: (year: number) => void;
}

/** Chooses a year of the plan. */
export function YearSwitch({ years, year, onChange }: YearSwitchProps) {
  const t = useT();
  return (
    <Segmented
      aria-label={t("年度", "Year")}
      value={year}
      options={withChosen(years, year).map((value) => ({
        value,
        label: t(`${value} 年`, String(value)),
      }))}
      onChange={onChange}
    />
  );
}
