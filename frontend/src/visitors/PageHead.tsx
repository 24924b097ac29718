import type { ReactNode } from "react";
import styles from "./Visitors.module.css";

interface PageHeadProps {
  title: string;
  /** What the page is for, in a sentence or two. */
  children?: ReactNode;
}

/** What every page for visitors begins with. */
export function PageHead({ title, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {children && <p className={styles.lead}>{children}</p>}
    </div>
  );
}
