import type { ReactNode } from "react";
import styles from "./StatusTag.module.css";

export type Tone = "quiet" | "active" | "good" | "warn" | "bad";

/** A short state in words; the colour only repeats what the words say. */
export function StatusTag({ tone = "quiet", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={tone === "quiet" ? styles.tag : `${styles.tag} ${styles[tone]}`}>
      {children}
    </span>
  );
}
