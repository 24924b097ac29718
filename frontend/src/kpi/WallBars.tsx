import type { ReactNode } from "react";
import { numberText } from "../ui/numberText.ts";
import styles from "./WallBars.module.css";

interface WallBarsProps {
  /** Labels are links to the records, as large as their rows. */
  bars: readonly { key: string; label: ReactNode; count: number; text?: string }[];
  /** What the whole width stands for; else the longest bar. */
  full?: number;
  /** The labels are sentences. */
  wide?: boolean;
}

/** Counts beside each other, to be read from afar. */
export function WallBars({ bars, full, wide }: WallBarsProps) {
  const most = full ?? Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <ul className={wide ? `${styles.bars} ${styles.wide}` : styles.bars}>
      {bars.map(({ key, label, count, text }) => (
        <li key={key} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <span className={styles.track} aria-hidden="true">
            <span style={{ width: `${Math.min(100, (100 * count) / most)}%` }} />
          </span>
          <span className={styles.count}>{text ?? numberText(count)}</span>
        </li>
      ))}
    </ul>
  );
}
