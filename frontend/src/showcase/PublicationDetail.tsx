import { useEffect } from "react";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useAnswer } from "./asking.ts";
import { Failed, Note } from "./Note.tsx";
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
  const title = shown?.title ?? t("成果展示区", "Showcase");
  useEffect(() => {
    document.title = `${title} · 转化`;
  }, [title]);
  return (
    <>
      <a href="/showcase">‹ {t("全部成果", "All achievements")}</a>
      {answer === null && <Note>{t("正在加载…", "Loading…")}</Note>}
      {answer && "failed" in answer && <Failed />}
      {answer && "data" in answer && !shown && (
        <Note>{t("没有这项成果，或已撤下。", "It is not there, or was taken down.")}</Note>
      )}
      {shown && (
        <article className={styles.card}>
          <h1 className={styles.title}>{shown.title}</h1>
          <PublicationFacts of={shown} />
          {shown.keywords.length > 0 && (
            <p className={styles.note}>
              {t("关键词：", "Keywords: ")}
              {shown.keywords.join("、")}
            </p>
          )}
          <p className={styles.whole}>{shown.summary}</p>
        </article>
      )}
    </>
  );
}
