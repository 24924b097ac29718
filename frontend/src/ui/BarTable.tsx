import type { ReactNode } from "react";
import styles from "./BarTable.module.css";

interface Bar {
  key: string;
  label: ReactNode;
  count: number;
}

interface BarTableProps {
  caption: string;
  labelTitle: string;
  countTitle: string;
  bars: readonly Bar[];
}

/** Counts beside each other: a table whose bars only repeat what its numbers say. */
export function BarTable({ caption, labelTitle, countTitle, bars }: BarTableProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labelTitle}</th>
          <td aria-hidden="true" />
          <th scope="col" className={styles.count}>
            {countTitle}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <td className={styles.label}>{bar.label}</td>
            <td aria-hidden="true">
              <div className={styles.track}>
                <div className={styles.bar} style={{ width: `${(100 * bar.count) / most}%` }} />
              </div>
            </td>
            <td className={styles.count}>{bar.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
