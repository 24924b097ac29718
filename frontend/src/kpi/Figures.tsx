import type { ReactNode } from "react";
import { numberText } from "../ui/numberText.ts";
import styles from "./Figures.module.css";

interface Figure {
  label: string;
  /** The number; null where only words can be said in its place. */
  value: ReactNode;
  /** What stands where there is no number. */
  words?: string;
  unit?: string;
  /** The headline. */
  lead?: boolean;
  note?: string | undefined;
}

/** Numbers with their names, the headline large. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, words, unit, lead, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={lead ? styles.lead : styles.figure}>
            {value === null ? (
              <span className={styles.words}>{words}</span>
            ) : (
              <>
                {typeof value === "number" ? numberText(value) : value}
                {unit && <span className={styles.unit}>{unit}</span>}
              </>
            )}
            {note && <span className={styles.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
