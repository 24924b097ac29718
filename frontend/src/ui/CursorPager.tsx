import { Button } from "antd";
import styles from "./CursorPager.module.css";
import { type Counted, countText, inAll } from "./counted.ts";
import { useT } from "./language.ts";
import type { CursorTrail } from "./useCursorTrail.ts";

interface CursorPagerProps extends Counted {
  trail: CursorTrail;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export function CursorPager({ trail, pageInfo, ...counted }: CursorPagerProps) {
  const t = useT();
  return (
    <nav className={styles.pager} aria-label={t("翻页", "Pages")}>
      <span>
        {t(
          `${inAll(counted)} 条 · 第 ${trail.page} 页`,
          `${countText(counted)} in all · page ${trail.page}`,
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
