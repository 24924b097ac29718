import { Button } from "antd";
import { type ReactNode, useRef } from "react";
import { useT } from "../ui/language.ts";
import styles from "./ScoringDesk.module.css";

interface ScoringDeskProps {
  documents: ReactNode;
  sheet: ReactNode;
}

/** The documents beside the sheet; where there is no room, one below the other, a step apart. */
export function ScoringDesk({ documents, sheet }: ScoringDeskProps) {
  const t = useT();
  const reading = useRef<HTMLElement>(null);
  const scoring = useRef<HTMLElement>(null);
  const go = (pane: HTMLElement | null) => {
    pane?.scrollIntoView();
    pane?.focus({ preventScroll: true });
  };
  return (
    <>
      <div className={styles.desk}>
        <section
          ref={reading}
          tabIndex={-1}
          aria-label={t("评审材料", "Documents")}
          className={styles.pane}
        >
          {documents}
        </section>
        <section
          ref={scoring}
          tabIndex={-1}
          aria-label={t("评分表", "Score sheet")}
          className={`${styles.pane} ${styles.sheet}`}
        >
          {sheet}
        </section>
      </div>
      <nav className={styles.between} aria-label={t("本页内容", "On this page")}>
        <Button onClick={() => go(reading.current)}>{t("看材料", "Documents")}</Button>
        <Button onClick={() => go(scoring.current)}>{t("去评分", "Score sheet")}</Button>
      </nav>
    </>
  );
}
