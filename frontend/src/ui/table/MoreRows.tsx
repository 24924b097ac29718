import { Button } from "antd";
import { useEffect, useRef } from "react";
import { type Counted, countText } from "../counted.ts";
import { useT } from "../language.ts";
import { numberText } from "../numberText.ts";
import { topLevelMessage } from "../topLevelErrors.ts";
import styles from "./ListTable.module.css";
import type { List, Paged } from "./useList.ts";

/** Pixels before the end at which the next page is asked for. */
const NEAR = 1200;

interface MoreRowsProps {
  list: List<unknown, Paged>;
  shown: number;
  counted: Counted;
}

/** How many of how many rows are there; the next page comes when one scrolls near, or by hand. */
export function MoreRows({ list, shown, counted }: MoreRowsProps) {
  const t = useT();
  const end = useRef<HTMLDivElement>(null);
  const { hasNext, loading, problem, more } = list;
  const waits = hasNext && !loading && !problem;
  useEffect(() => {
    if (!waits) return;
    const look = () => {
      const top = end.current?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
      if (top < window.innerHeight + NEAR) more();
    };
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  });
  return (
    <div ref={end} className={styles.more}>
      {problem && <span role="alert">{topLevelMessage(problem)}</span>}
      <span role="status">
        {t(
          `已显示 ${numberText(shown)} 条，共 ${countText(counted)} 条`,
          `${numberText(shown)} of ${countText(counted)} shown`,
        )}
      </span>
      {hasNext && (
        <Button size="small" loading={loading} onClick={() => more()}>
          {loading ? t("正在加载…", "Loading…") : t("继续加载", "Load more")}
        </Button>
      )}
    </div>
  );
}
