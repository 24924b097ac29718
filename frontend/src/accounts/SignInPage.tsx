import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import { SignInForm } from "./SignInForm.tsx";
import styles from "./SignInPage.module.css";

export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT();
  const next = useLanguage() === "zh" ? "en" : "zh";
  useEffect(() => {
    document.title = t("登录 · 转化", "Sign in · Zhuanhua");
  }, [t]);
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
        <section className={styles.card} aria-labelledby="sign-in">
          <h2 id="sign-in" className={styles.cardTitle}>
            {t("登录", "Sign in")}
          </h2>
          <SignInForm onSignedIn={onSignedIn} />
        </section>
      </main>
      <footer className={styles.foot}>
        <Link to="/progress">{t("公开进展", "Public progress")}</Link>
        <Button type="link" size="small" lang={next} onClick={() => setLanguage(next)}>
          {next === "en" ? "English" : "中文"}
        </Button>
      </footer>
    </div>
  );
}
