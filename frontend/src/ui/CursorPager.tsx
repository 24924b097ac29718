import { Button } from "antd";
import styles from "./CursorPager.module.css";
import { useT } from "./language.ts";
import type { CursorTrail } from "./useCursorTrail.ts";

interface CursorPagerProps {
  trail: CursorTrail;
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export function CursorPager({ trail, totalCount, pageInfo }: CursorPagerProps) {
  const t = useT();
  return (
    <nav className={styles.pager} aria-label={t("翻页", "Pages")}>
      <span>
        {t(
          `共 ${totalCount.toLocaleString()} 条 · 第 ${trail.page} 页`,
          `${totalCount.toLocaleString()} in all · page ${trail.page}`,
        )}
      </span>
      <Button size="small" disabled={trail.page === 1} onClick={trail.previous}>
        {t("上一页", "Previous")}
      </Button>
      <Button
        size="small"
        disabled={!pageInfo.hasNextPage}
        onClick={() => trail.next(pageInfo.endCursor)}
      >
        {t("下一页", "Next")}
      </Button>
    </nav>
  );
}
