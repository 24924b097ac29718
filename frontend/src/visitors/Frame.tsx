import type { ReactNode } from "react";
import { useT } from "../ui/language.ts";
import styles from "./Frame.module.css";
import { TopBar } from "./TopBar.tsx";

/** What surrounds every page for visitors. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className={styles.frame}>
      <TopBar>
        <a href="/">{t("登录", "Sign in")}</a>
      </TopBar>
      <main className={styles.main}>{children}</main>
      <footer className={styles.foot}>
        <p>
          {t(
            "公开内容以平台登记为准；成果经权利人同意公开，可随时撤下。",
            "What is shown is as registered here; achievements are published on consent, and taken down at any time.",
          )}
        </p>
      </footer>
    </div>
  );
}
