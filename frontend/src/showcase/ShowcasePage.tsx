import { type ReactNode, useEffect, useState } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import { PublicationDetail } from "./PublicationDetail.tsx";
import { PublicationList } from "./PublicationList.tsx";
import styles from "./Showcase.module.css";

/** What everybody reads without signing in: the published achievements (LIB-6). */
export function ShowcasePage() {
  const place = usePlace();
  const id = place.pathname.match(/^\/showcase\/([^/]+)$/)?.[1];
  return (
    <Frame>
      {id ? (
        <PublicationDetail id={decodeURIComponent(id)} />
      ) : (
        <PublicationList search={new URLSearchParams(place.search).get("q") ?? ""} />
      )}
    </Frame>
  );
}

/** The address, which the browser's own steps change: links here are plain ones. */
function usePlace(): { pathname: string; search: string } {
  const [place, setPlace] = useState(() => ({ ...window.location }));
  useEffect(() => {
    const moved = () => setPlace({ ...window.location });
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, []);
  return place;
}

function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  const next = useLanguage() === "zh" ? "en" : "zh";
  return (
    <>
      <header className={styles.top}>
        <div className={styles.bar}>
          <a href="/showcase" className={styles.brand}>
            {t("转化 · 成果展示区", "Zhuanhua · Showcase")}
          </a>
          <button
            type="button"
            lang={next}
            className={styles.plain}
            onClick={() => setLanguage(next)}
          >
            {next === "en" ? "English" : "中文"}
          </button>
          <a href="/">{t("登录平台", "Sign in")}</a>
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </>
  );
}

/** What stands where there is nothing to read, or not yet. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} role="status">
      {children}
    </p>
  );
}
