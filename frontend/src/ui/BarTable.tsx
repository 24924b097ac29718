import type { ReactNode } from "react";
import styles from "./BarTable.module.css";
import { numberText } from "./numberText.ts";

interface Bar {
  key: string;
  /** What it is called; a link in it is as large as the row. */
  label: ReactNode;
  count: number;
  /** What stands for the number, where it is not the number itself. */
  text?: string;
  /** Beside the number, in a column of its own. */
  note?: string;
}

interface BarTableProps {
  caption: string;
  labelTitle: string;
  countTitle: string;
  /** What the notes say; where there is none, there are no notes. */
  noteTitle?: string;
  bars: readonly Bar[];
  /** What the whole width stands for; else the longest bar. */
  full?: number;
}

/** Counts beside each other: a table whose bars only repeat what its numbers say. */
export function BarTable({
  caption,
  labelTitle,
  countTitle,
  noteTitle,
  bars,
  full,
}: BarTableProps) {
  const most = full ?? Math.max(1, ...bars.map((bar) => bar.count));
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
          {noteTitle && (
            <th scope="col" className={styles.note}>
              {noteTitle}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <td className={styles.label}>{bar.label}</td>
            <td aria-hidden="true">
              <div className={styles.track}>
                <div
                  className={styles.bar}
                  style={{ width: `${Math.min(100, (100 * bar.count) / most)}%` }}
                />
              </div>
            </td>
            <td className={styles.count}>{bar.text ?? numberText(bar.count)}</td>
            {noteTitle && <td className={styles.note}>{bar.note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
