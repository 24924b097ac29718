import type { ReactNode } from "react";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import { AttainmentMeter, percentText } from "./Attainment.tsx";
import styles from "./BoardPage.module.css";
import { Figures } from "./Figures.tsx";

interface IndicatorFiguresProps {
  indicator: {
    name: string;
    unit: string;
    target: number | null;
    targetText: string;
    actual: number | null;
    actualText: string;
    attainment: string | null;
    literalActual: number | null;
  };
  /** Where the literal reading opens to its records. */
  literalRecords?: ReactNode;
}

/** An indicator's numbers, as the board and the public read them. */
export function IndicatorFigures({ indicator, literalRecords }: IndicatorFiguresProps) {
  const t = useT();
  const { name, unit, target, targetText, actual, actualText, attainment } = indicator;
  return (
    <>
      <Figures
        figures={[
          { label: t("完成", "Actual"), value: actual, words: actualText, unit, lead: true },
          { label: t("目标", "Target"), value: target, words: targetText, unit },
          { label: t("完成率", "Attainment"), value: percentText(attainment) },
        ]}
      />
      <AttainmentMeter
        attainment={attainment}
        label={t(`${name}完成率`, `Attainment of ${name}`)}
      />
      {indicator.literalActual !== null && (
        <Literal count={indicator.literalActual} unit={unit} records={literalRecords} />
      )}
    </>
  );
}

interface LiteralProps {
  count: number;
  unit: string;
  records: ReactNode;
}

/** The headline read to the letter: beside the number, never as it (KPI-d). */
function Literal({ count, unit, records }: LiteralProps) {
  const t = useT();
  return (
    <p className={styles.literal}>
      {t(
        `字面口径：${numberText(count)} ${unit}（落地成果与挖掘的真实需求之和，仅供对照）`,
        `To the letter: ${numberText(count)} ${unit} (achievements landed and real demands found, for comparison only)`,
      )}{" "}
      {records}
    </p>
  );
}
