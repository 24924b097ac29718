import { Link, type LinkProps } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import styles from "./Page.module.css";
import { useTitle } from "./useTitle.ts";

interface PageProps {
  title: string;
  subtitle?: ReactNode;
  back?: {
    to: LinkProps["to"];
    label: string;
    params?: LinkProps["params"];
    search?: LinkProps["search"];
  };
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

/** One page: its heading, what can be done with all of it, then its panels. */
export function Page({ title, subtitle, back, actions, narrow, children }: PageProps) {
  useTitle(title);
  return (
    <div className={narrow ? `${styles.page} ${styles.narrow}` : styles.page}>
      <header className={styles.header}>
        <div className={styles.headings}>
          {back && (
            <Link to={back.to} params={back.params} search={back.search} className={styles.back}>
              ‹ {back.label}
            </Link>
          )}
          <h1 className={styles.title}>{title}</h1>
          {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface PanelProps {
  title?: string;
  extra?: ReactNode;
  /** Without inner spacing, for tables. */
  flush?: boolean;
  children: ReactNode;
}

export function Panel({ title, extra, flush, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className={styles.panelHead}>
          <h2 id={id} className={styles.panelTitle}>
            {title}
          </h2>
          {extra}
        </div>
      )}
      <div className={flush ? styles.flush : styles.panelBody}>{children}</div>
    </section>
  );
}
