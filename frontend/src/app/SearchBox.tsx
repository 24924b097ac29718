import { lazy, Suspense, useEffect, useState } from "react";
import { useT } from "../ui/language.ts";
import { useFocusBack } from "../ui/useFocusBack.ts";
import { LazyKit } from "./lazyKit.ts";
import styles from "./SearchBox.module.css";

const SearchDialog = lazy(() =>
  import("./SearchDialog.tsx").then((module) => ({ default: module.SearchDialog })),
);

const onMac = /^Mac|^iP/.test(navigator.platform);

/** Searches all that the viewer may open, from every page. */
export function SearchBox() {
  const t = useT();
  const [open, setOpen] = useState(false);
  useShortcut(() => setOpen(true));
  return (
    <>
      <button
        type="button"
        className={styles.box}
        aria-label={t("搜索全部", "Search everything")}
        aria-haspopup="dialog"
        aria-keyshortcuts={onMac ? "Meta+K" : "Control+K"}
        onClick={() => setOpen(true)}
      >
        <SearchSign />
        <span className={styles.word}>{t("搜索", "Search")}</span>
        <span className={styles.key} data-keys={onMac ? "⌘ K" : "Ctrl K"} />
      </button>
      {open && <OpenSearch onClose={() => setOpen(false)} />}
    </>
  );
}

function OpenSearch({ onClose }: { onClose: () => void }) {
  useFocusBack();
  return (
    <Suspense>
      <LazyKit>
        <SearchDialog onClose={onClose} />
      </LazyKit>
    </Suspense>
  );
}

function SearchSign() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      <path d="m10.5 10.5 4 4M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z" stroke="currentColor" />
    </svg>
  );
}

function useShortcut(act: () => void) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const alone = !event.altKey && !event.shiftKey;
      if (alone && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [act]);
}
