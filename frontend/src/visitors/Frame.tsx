import type { ReactNode } from "react";
import { useT } from "../ui/language.ts";
import styles from "./Frame.module.css";
import { TopBar } from "./TopBar.tsx";

/** What surrounds every page for visitors. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <>
      <TopBar>
        <a href="/">{t("登录", "Sign in")}</a>
      </TopBar>
      <main className={styles.main}>{children}</main>
    </>
  );
}
