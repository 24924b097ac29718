import { useT } from "../ui/language.ts";
import { addressOf, type Listed } from "./address.ts";
import styles from "./Visitors.module.css";

interface PagerProps<Name extends string> {
  path: string;
  listed: Listed<Name>;
  page: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** The pages before and after this one: addresses of their own, so that the browser goes back. */
export function Pager<Name extends string>({ path, listed, page }: PagerProps<Name>) {
  const t = useT();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page;
  const back = hasPreviousPage && startCursor;
  const on = hasNextPage && endCursor;
  if (!(back || on)) return null;
  return (
    <nav className={styles.pager} aria-label={t("翻页", "Pages")}>
      {back && (
        <a className={styles.button} href={addressOf(path, listed, { before: back })}>
          {t("上一页", "Previous")}
        </a>
      )}
      {on && (
        <a className={styles.button} href={addressOf(path, listed, { after: on })}>
          {t("下一页", "Next")}
        </a>
      )}
    </nav>
  );
}
