import type { ReactNode } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import { ThemeSelect } from "../ui/ThemeSelect.tsx";
import { isWithin, publicPlaces } from "./places.ts";
import styles from "./TopBar.module.css";

/** The bar above every page that everybody may open; `children` leads to where one signs in. */
export function TopBar({ children }: { children: ReactNode }) {
  const t = useT();
  const next = useLanguage() === "zh" ? "en" : "zh";
  return (
    <header className={styles.top}>
      <div className={styles.bar}>
        <a className={styles.brand} href="/showcase">
          {t("转化", "Zhuanhua")}
          <span className={styles.claim}>
            {t("科技成果产业化服务平台", "From science results to industry")}
          </span>
        </a>
        <nav className={styles.places} aria-label={t("公开页面", "Public pages")}>
          {publicPlaces.map((place) => (
            <a
              key={place.href}
              href={place.href}
              className={styles.place}
              aria-current={isWithin(window.location.pathname, place.href) ? "page" : undefined}
            >
              {t(...place.label)}
            </a>
          ))}
        </nav>
        <div className={styles.own}>
          <ThemeSelect />
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
      </div>
    </header>
  );
}
