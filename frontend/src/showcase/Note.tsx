import type { ReactNode } from "react";
import { useT } from "../ui/language.ts";
import styles from "./Showcase.module.css";

/** What stands where there is nothing to read, or not yet. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} role="status">
      {children}
    </p>
  );
}

export function Failed() {
  const t = useT();
  return (
    <Note>{t("没有取到内容，请稍后重试。", "It could not be fetched. Try again later.")}</Note>
  );
}
