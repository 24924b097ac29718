import type { ReactNode } from "react";
import styles from "./FieldList.module.css";

export interface Field {
  label: string;
  value: ReactNode;
  /** Takes a whole row: long texts. */
  wide?: boolean;
}

/** Labels with their values; a value that is not there reads 「—」. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  return (
    <dl className={styles.list}>
      {fields.map(({ label, value, wide }) => (
        <div key={label} className={wide ? styles.wide : undefined}>
          <dt className={styles.term}>{label}</dt>
          <dd className={styles.value}>{isBlank(value) ? <Nothing /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Nothing() {
  return <span className={styles.none}>—</span>;
}

function isBlank(value: ReactNode): boolean {
  return value === null || value === undefined || value === "" || value === false;
}
