import { useState } from "react";
import { graphql, type ResultOf } from "../graphql.ts";
import { countText, inAll } from "../ui/counted.ts";
import { FoundName, FoundPassage, Marked } from "../ui/Found.tsx";
import { bestPassage, HighlightFields } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { Answered, Note } from "../visitors/Answered.tsx";
import { useAnswer } from "../visitors/asking.ts";
import visitors from "../visitors/Visitors.module.css";
import { PublicationFacts, PublicationFactsFields } from "./PublicationFacts.tsx";
import styles from "./Showcase.module.css";

const ShowcaseQuery = graphql(
  `
    query Showcase($search: String, $after: String) {
      publications(first: 20, after: $after, filter: { standing: { eq: true } }, search: $search) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          highlights {
            ...HighlightFields
          }
          node {
            id
            title
            summary
            ...PublicationFactsFields
          }
        }
      }
    }
  `,
  [HighlightFields, PublicationFactsFields],
);

/**
 * The published achievements, newest first, or those that answer a search, the best first. What
 * cannot be searched for is said, and leaves all.
 */
export function PublicationCards({ search }: { search: string | null }) {
  const t = useT();
  const [trail, setTrail] = useState<string[]>([]);
  const answer = useAnswer(ShowcaseQuery, { after: trail.at(-1) ?? null, search });
  const turnTo = (cursors: string[]) => {
    setTrail(cursors);
    window.scrollTo(0, 0);
  };
  if (answer && "refusal" in answer && search) {
    return (
      <>
        <p className={styles.refusal} role="alert">
          {answer.refusal}
        </p>
        <PublicationCards search={null} />
      </>
    );
  }
  return (
    <Answered answer={answer}>
      {({ publications }) => (
        <>
          <Note>{t(`${inAll(publications)} 项`, `${countText(publications)} in all`)}</Note>
          <ul className={styles.list}>
            {publications.edges.map((found) => (
              <li key={found.node.id} className={visitors.card}>
                <Card {...found} />
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
  );
}

type Found = ResultOf<typeof ShowcaseQuery>["publications"]["edges"][number];

/** The summary's passage that was found stands for its beginning; one of elsewhere, below it. */
function Card({ node, highlights }: Found) {
  const passage = bestPassage(highlights, "title");
  const inSummary = passage?.field === "summary";
  return (
    <>
      <h2 className={styles.name}>
        <a href={`/showcase/${encodeURIComponent(node.id)}`}>
          <FoundName name={node.title} highlights={highlights} />
        </a>
      </h2>
      <PublicationFacts of={node} />
      <p className={styles.short}>
        {inSummary ? <Marked pieces={passage.pieces} /> : node.summary}
      </p>
      {!inSummary && <FoundPassage highlights={highlights} />}
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
