import { SearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useEffect, useState } from "react";
import { useT } from "../ui/language.ts";
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
      <Button
        type="text"
        className={styles.box}
        icon={<SearchOutlined />}
        aria-label={t("搜索全部", "Search everything")}
        aria-haspopup="dialog"
        aria-keyshortcuts={onMac ? "Meta+K" : "Control+K"}
        onClick={() => setOpen(true)}
      >
        <span className={styles.word}>{t("搜索", "Search")}</span>
        <kbd className={styles.key}>{onMac ? "⌘ K" : "Ctrl K"}</kbd>
      </Button>
      {open && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
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
