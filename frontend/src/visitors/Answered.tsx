import type { ReactNode } from "react";
import { useT } from "../ui/language.ts";
import type { Answer } from "./asking.ts";
import styles from "./Visitors.module.css";

/** What stands where there is nothing to read, or not yet. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} role="status">
      {children}
    </p>
  );
}

interface AnsweredProps<Data> {
  answer: Answer<Data>;
  children: (data: Data) => ReactNode;
}

/** Awaited, failed, or there: what every page for visitors does with what it asked. */
export function Answered<Data>({ answer, children }: AnsweredProps<Data>) {
  const t = useT();
  if (answer === null) return <Note>{t("正在加载…", "Loading…")}</Note>;
  if ("data" in answer) return children(answer.data);
  return (
    <Note>{t("没有取到内容，请稍后重试。", "It could not be fetched. Try again later.")}</Note>
  );
}
