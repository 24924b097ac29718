import { Link, Outlet } from "@tanstack/react-router";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import styles from "./PublicFrame.module.css";

/** What surrounds a public page for whoever is not signed in. */
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
        <Outlet />
      </main>
    </>
  );
}
