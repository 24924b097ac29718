import { useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import visitors from "../visitors/Visitors.module.css";
import { PublicationCards } from "./PublicationCards.tsx";
import styles from "./Showcase.module.css";

/** The published achievements, all or those that a search finds. */
export function PublicationList({ search }: { search: string }) {
  const t = useT();
  useTitle(t("成果展示区", "Showcase"));
  return (
    <>
      <div>
        <h1 className={visitors.title}>{t("成果展示区", "Showcase")}</h1>
        <p className={visitors.note}>
          {t(
            "经权利人同意公开的科技成果。合作意向请与首报单位或中心联系。",
            "Achievements published on their holders' consent. Ask the first reporter or the center.",
          )}
        </p>
      </div>
      <form className={styles.search} action="/showcase">
        <input
          type="search"
          name="q"
          defaultValue={search}
          className={styles.field}
          aria-label={t("搜索成果", "Search achievements")}
          placeholder={t("名称、简介或拼音", "Text or pinyin")}
        />
        <button type="submit" className={styles.button}>
          {t("搜索", "Search")}
        </button>
      </form>
      <PublicationCards search={search.trim() || null} />
    </>
  );
}
