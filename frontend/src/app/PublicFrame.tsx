import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import styles from "./PublicFrame.module.css";

const ProgressPage = lazy(() =>
  import("../kpi/ProgressPage.tsx").then((module) => ({ default: module.ProgressPage })),
);

/**
 * The public page for whoever is not signed in. It is named, not left to the router, whose pages
 * need a viewer: on the way from one address to the next the old one may still be shown.
 */
export function PublicFrame() {
  const t = useT();
  const next = useLanguage() === "zh" ? "en" : "zh";
  return (
    <>
      <header className={styles.top}>
        <span className={styles.brand}>{t("转化", "Zhuanhua")}</span>
        <button
          type="button"
          className={styles.language}
          lang={next}
          onClick={() => setLanguage(next)}
        >
          {next === "en" ? "English" : "中文"}
        </button>
        <Link to="/" className={styles.signIn}>
          {t("登录", "Sign in")}
        </Link>
      </header>
      <main className={styles.main}>
        <Suspense>
          <ProgressPage />
        </Suspense>
      </main>
    </>
  );
}
