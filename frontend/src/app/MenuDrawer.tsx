import { type ReactNode, useEffect, useRef } from "react";
import { useT } from "../ui/language.ts";
import { useFocusBack } from "../ui/useFocusBack.ts";
import styles from "./MenuDrawer.module.css";

interface MenuDrawerProps {
  onClose: () => void;
  children: ReactNode;
}

/** The navigation over the page, where there is no room for it beside. */
export function MenuDrawer({ onClose, children }: MenuDrawerProps) {
  const t = useT();
  useFocusBack();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-label={t("导航", "Navigation")}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 className={styles.title}>{t("导航", "Navigation")}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={t("关闭导航", "Close the navigation")}
            onClick={onClose}
          >
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
