import { graphql } from "../graphql.ts";
import { inARow, useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { Answered, Note } from "../visitors/Answered.tsx";
import { useAnswer } from "../visitors/asking.ts";
import visitors from "../visitors/Visitors.module.css";
import { PublicationFacts, PublicationFactsFields } from "./PublicationFacts.tsx";
import styles from "./Showcase.module.css";

const PublicationQuery = graphql(
  `
    query ShownPublication($id: ID!) {
      node(id: $id) {
        __typename
        ... on Publication {
          title
          summary
          keywords
          standing
          ...PublicationFactsFields
        }
      }
    }
  `,
  [PublicationFactsFields],
);

/** One published achievement, as it was published. */
export function PublicationDetail({ id }: { id: string }) {
  const t = useT();
  const answer = useAnswer(PublicationQuery, { id });
  const node = answer && "data" in answer ? answer.data.node : null;
  const shown = node?.__typename === "Publication" && node.standing ? node : null;
  useTitle(shown?.title ?? t("成果展示区", "Showcase"));
  return (
    <>
      <a href="/showcase">‹ {t("全部成果", "All achievements")}</a>
      <Answered answer={answer}>
        {() =>
          shown ? (
            <article className={visitors.card}>
              <h1 className={visitors.title}>{shown.title}</h1>
              <PublicationFacts of={shown} />
              {shown.keywords.length > 0 && (
                <p className={visitors.note}>
                  {t("关键词：", "Keywords: ")}
                  {inARow(shown.keywords)}
                </p>
              )}
              <p className={styles.whole}>{shown.summary}</p>
            </article>
          ) : (
            <Note>{t("没有这项成果，或已撤下。", "It is not there, or was taken down.")}</Note>
          )
        }
      </Answered>
    </>
  );
}
