import type { ReactNode } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import styles from "./Frame.module.css";
import { isWithin, publicPlaces } from "./places.ts";

/** What surrounds every page for visitors. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  const next = useLanguage() === "zh" ? "en" : "zh";
  return (
    <div className={styles.frame}>
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
            <button
              type="button"
              lang={next}
              className={styles.language}
              onClick={() => setLanguage(next)}
            >
              {next === "en" ? "English" : "中文"}
            </button>
            <a className={styles.signIn} href="/">
              {t("登录", "Sign in")}
            </a>
          </div>
        </div>
      </header>
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
