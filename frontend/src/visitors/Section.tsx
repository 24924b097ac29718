import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";
import visitors from "./Visitors.module.css";

interface SectionProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A part of a page that has a name. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section className={visitors.card} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
