import type { ReactNode } from "react";
import styles from "./FormGrid.module.css";

/** Inputs side by side as far as there is room. */
export function FormGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}

/** An input that takes the whole row of its grid. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}

interface FormRowProps {
  inputs: "two" | "three" | "four";
  remove: ReactNode;
  /** What takes a row of its own, under the inputs. */
  below?: ReactNode;
  children: ReactNode;
}

/** One entry of a list of entries, with the button that takes it away. */
export function FormRow({ inputs, remove, below, children }: FormRowProps) {
  return (
    <div className={`${styles.row} ${styles[inputs]}`}>
      {children}
      <div className={styles.remove}>{remove}</div>
      {below && <div className={styles.wide}>{below}</div>}
    </div>
  );
}

/** The buttons of a long form, always in sight. */
export function FormBar({ children }: { children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>;
}
