import type { ReactNode } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import { publicPlaces } from "./places.ts";
import styles from "./TopBar.module.css";

/** The bar above every page that everybody may open; `children` leads to where one signs in. */
export function TopBar({ children }: { children: ReactNode }) {
  const t = useT();
  const next = useLanguage() === "zh" ? "en" : "zh";
  return (
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
        {children}
      </div>
    </header>
  );
}
