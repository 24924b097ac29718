import type { ReactNode } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import { PublicationDetail } from "./PublicationDetail.tsx";
import { PublicationList } from "./PublicationList.tsx";
import styles from "./Showcase.module.css";

/**
 * What everybody reads without signing in: the published achievements (LIB-6). Links are plain ones,
 * each page its own address.
 */
export function ShowcasePage() {
  const { pathname, search } = window.location;
  const id = pathname.match(/^\/showcase\/([^/]+)$/)?.[1];
  return (
    <Frame>
      {id ? (
        <PublicationDetail id={decodeURIComponent(id)} />
      ) : (
        <PublicationList search={new URLSearchParams(search).get("q") ?? ""} />
      )}
    </Frame>
  );
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
