import { Button } from "antd";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useT } from "../ui/language.ts";
import styles from "./DocumentTabs.module.css";

interface ShownDocument {
  key: string;
  name: string;
  content: ReactNode;
}

interface DocumentTabsProps {
  /** What they are documents of. */
  label: string;
  documents: readonly ShownDocument[];
}

/** Documents read one at a time, in place: a list to switch, and the next and previous by a key. */
export function DocumentTabs({ label, documents }: DocumentTabsProps) {
  const t = useT();
  const id = useId();
  const { place, show } = usePlace(documents.length);
  const tabs = useRef<HTMLDivElement>(null);
  const byArrow = (event: KeyboardEvent) => {
    const to = arrowed(event.key, place, documents.length);
    if (to === null) return;
    event.preventDefault();
    show(to);
    tabs.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  const shown = documents[place];
  if (!shown) return null;
  return (
    <div className={styles.documents}>
      <div className={styles.head}>
        <div
          ref={tabs}
          role="tablist"
          aria-label={label}
          className={styles.tabs}
          onKeyDown={byArrow}
        >
          {documents.map(({ key, name }, nth) => (
            <button
              key={key}
              type="button"
              role="tab"
              id={`${id}-${key}`}
              aria-selected={nth === place}
              aria-controls={`${id}-panel`}
              tabIndex={nth === place ? 0 : -1}
              className={nth === place ? `${styles.tab} ${styles.chosen}` : styles.tab}
              onClick={() => show(nth)}
            >
              {name}
            </button>
          ))}
        </div>
        {documents.length > 1 && (
          <div className={styles.steps}>
            <Button size="small" disabled={place === 0} onClick={() => show(place - 1)}>
              {t("上一份", "Previous")}
            </Button>
            <span className={styles.place}>
              {place + 1} / {documents.length}
            </span>
            <Button
              size="small"
              disabled={place === documents.length - 1}
              onClick={() => show(place + 1)}
            >
              {t("下一份", "Next")}
            </Button>
            <span className={styles.keys}>
              {t("键盘：Alt+PageUp / Alt+PageDown", "Keys: Alt+PageUp / Alt+PageDown")}
            </span>
          </div>
        )}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown.key}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long document is scrolled by the keyboard
        tabIndex={0}
        className={styles.panel}
      >
        {shown.content}
      </div>
    </div>
  );
}

/** Which document is shown; also turned from elsewhere on the page, without leaving what is typed. */
function usePlace(count: number) {
  const [place, setPlace] = useState(0);
  const show = (to: number) => setPlace(Math.max(0, Math.min(count - 1, to)));
  const turn = useRef(show);
  useEffect(() => {
    turn.current = (step) => show(place + step);
  });
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      const step = { PageUp: -1, PageDown: 1 }[event.key];
      if (!event.altKey || step === undefined) return;
      event.preventDefault();
      turn.current(step);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
  return { place: Math.min(place, count - 1), show };
}

/** Where an arrow leads in a list of tabs; null for other keys. */
function arrowed(key: string, place: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (place + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (place + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
