import type { ReactNode } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import styles from "./Frame.module.css";
import { publicPlaces } from "./places.ts";

/** What surrounds every page for visitors. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  const next = useLanguage() === "zh" ? "en" : "zh";
  return (
    <>
      <header className={styles.top}>
        <div className={styles.bar}>
          <span className={styles.brand}>{t("转化", "Zhuanhua")}</span>
          {publicPlaces.map((place) => (
            <a key={place.href} href={place.href}>
              {t(...place.label)}
            </a>
          ))}
          <button
            type="button"
            lang={next}
            className={styles.language}
            onClick={() => setLanguage(next)}
          >
            {next === "en" ? "English" : "中文"}
          </button>
          <a href="/">{t("登录", "Sign in")}</a>
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </>
  );
}
