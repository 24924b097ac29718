import { numberText } from "../ui/numberText.ts";
import styles from "./Attainment.module.css";

/** The share of a target as people read it; where there is none, a dash. */
export function percentText(attainment: string | null): string {
  return attainment === null ? "—" : `${numberText(Number(attainment) * 100, 1)}%`;
}

interface AttainmentMeterProps {
  attainment: string | null;
  label: string;
}

/** The share of a target as a bar; nothing where there is no target. */
export function AttainmentMeter({ attainment, label }: AttainmentMeterProps) {
  if (attainment === null) return null;
  return (
    <meter
      className={styles.meter}
      min={0}
      max={100}
      value={Math.min(100, Number(attainment) * 100)}
      aria-label={label}
    />
  );
}
