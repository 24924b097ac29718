import { Button } from "antd";
import type { ReactNode } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import { ThemeSelect } from "../ui/ThemeSelect.tsx";
import { useTitle } from "../ui/useTitle.ts";
import { publicPlaces } from "../visitors/places.ts";
import styles from "./Gate.module.css";

interface GateProps {
  /** Of the window. */
  title: string;
  children: ReactNode;
}

/** What surrounds the pages before the console: signing in, asking for an account, waiting. */
export function Gate({ title, children }: GateProps) {
  const t = useT();
  const next = useLanguage() === "zh" ? "en" : "zh";
  useTitle(title);
  return (
    <div className={styles.ground}>
      <div className={styles.bar} />
      <main className={styles.center}>
        <div className={styles.heading}>
          <h1 className={styles.name}>{t("转化", "Zhuanhua")}</h1>
          <p className={styles.note}>
            {t("科技成果产业化服务平台", "From science results to industry")}
          </p>
        </div>
        {children}
      </main>
      <footer className={styles.foot}>
        {publicPlaces.map((place) => (
          <a key={place.href} href={place.href}>
            {t(...place.label)}
          </a>
        ))}
        <ThemeSelect />
        <Button type="link" size="small" lang={next} onClick={() => setLanguage(next)}>
          {next === "en" ? "English" : "中文"}
        </Button>
      </footer>
    </div>
  );
}

interface GateCardProps {
  title: string;
  extra?: ReactNode;
  /** For a form of several inputs. */
  wide?: boolean;
  children: ReactNode;
}

export function GateCard({ title, extra, wide, children }: GateCardProps) {
  return (
    <section className={wide ? `${styles.card} ${styles.wide}` : styles.card} aria-label={title}>
      <div className={styles.cardHead}>
        <h2 className={styles.cardTitle}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
