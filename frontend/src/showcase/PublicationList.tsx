import { useState } from "react";
import { graphql } from "../graphql.ts";
import { countText, inAll } from "../ui/counted.ts";
import { useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { Answered, Note } from "../visitors/Answered.tsx";
import { useAnswer } from "../visitors/asking.ts";
import visitors from "../visitors/Visitors.module.css";
import { PublicationFacts, PublicationFactsFields } from "./PublicationFacts.tsx";
import styles from "./Showcase.module.css";

const ShowcaseQuery = graphql(
  `
    query Showcase($filter: PublicationFilter, $after: String) {
      publications(first: 20, after: $after, filter: $filter) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          title
          summary
          ...PublicationFactsFields
        }
      }
    }
  `,
  [PublicationFactsFields],
);

/** The published achievements, newest first. */
export function PublicationList({ search }: { search: string }) {
  const t = useT();
  const [trail, setTrail] = useState<string[]>([]);
  useTitle(t("成果展示区", "Showcase"));
  const turnTo = (cursors: string[]) => {
    setTrail(cursors);
    window.scrollTo(0, 0);
  };
  const answer = useAnswer(ShowcaseQuery, {
    after: trail.at(-1) ?? null,
    filter: { standing: { eq: true }, ...(search ? { title: { contains: search } } : {}) },
  });
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
          aria-label={t("按成果名称搜索", "Search by title")}
          placeholder={t("成果名称", "Title")}
        />
        <button type="submit" className={styles.button}>
          {t("搜索", "Search")}
        </button>
      </form>
      <Answered answer={answer}>
        {({ publications }) => (
          <>
            <Note>{t(`${inAll(publications)} 项`, `${countText(publications)} in all`)}</Note>
            <ul className={styles.list}>
              {publications.nodes.map((row) => (
                <li key={row.id} className={visitors.card}>
                  <h2 className={styles.name}>
                    <a href={`/showcase/${encodeURIComponent(row.id)}`}>{row.title}</a>
                  </h2>
                  <PublicationFacts of={row} />
                  <p className={styles.short}>{row.summary}</p>
                </li>
              ))}
            </ul>
            <Pages
              page={publications.pageInfo}
              first={trail.length === 0}
              back={() => turnTo(trail.slice(0, -1))}
              on={(cursor) => turnTo([...trail, cursor])}
            />
          </>
        )}
      </Answered>
    </>
  );
}

interface PagesProps {
  page: { hasNextPage: boolean; endCursor: string | null };
  first: boolean;
  back: () => void;
  on: (cursor: string) => void;
}

function Pages({ page, first, back, on }: PagesProps) {
  const t = useT();
  const { hasNextPage, endCursor } = page;
  if (first && !hasNextPage) return null;
  return (
    <nav className={styles.search} aria-label={t("翻页", "Pages")}>
      {!first && (
        <button type="button" className={styles.button} onClick={back}>
          {t("上一页", "Previous")}
        </button>
      )}
      {hasNextPage && endCursor && (
        <button type="button" className={styles.button} onClick={() => on(endCursor)}>
          {t("下一页", "Next")}
        </button>
      )}
    </nav>
  );
}
