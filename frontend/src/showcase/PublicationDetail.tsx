import { kindText, trlText } from "../achievements/words.ts";
import { graphql } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { inARow, useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { Answered } from "../visitors/Answered.tsx";
import { listCameFrom } from "../visitors/address.ts";
import { useAnswer } from "../visitors/asking.ts";
import { Fact, Facts } from "../visitors/Facts.tsx";
import { PageHead } from "../visitors/PageHead.tsx";
import { SharingTools } from "../visitors/SharingTools.tsx";
import visitors from "../visitors/Visitors.module.css";
import styles from "./Showcase.module.css";
import { narrowedTo, publicationsAt } from "./ways.ts";

const PublicationQuery = graphql(`
  query ShownPublication($id: ID!) {
    node(id: $id) {
      __typename
      ... on Publication {
        title
        summary
        keywords
        standing
        kind
        trl
        publishedAt
        industry {
          id
          name
          nameEn
        }
        reporter {
          id
          name
          nameEn
        }
      }
    }
  }
`);

/** One published achievement, as it was published. */
export function PublicationDetail({ id }: { id: string }) {
  const t = useT();
  const answer = useAnswer(PublicationQuery, { id });
  const node = answer && "data" in answer ? answer.data.node : null;
  const shown = node?.__typename === "Publication" && node.standing ? node : null;
  const level = shown?.trl ? trlText[shown.trl] : undefined;
  const without =
    answer && "data" in answer ? t("没有找到", "Not found") : t("成果展示区", "Showcase");
  useTitle(shown?.title ?? without);
  return (
    <div className={visitors.reading}>
      <a className={visitors.back} href={listCameFrom(publicationsAt)}>
        ‹ {t("全部成果", "All achievements")}
      </a>
      <Answered answer={answer}>
        {() =>
          shown ? (
            <article className={visitors.card}>
              <h1 className={visitors.title}>{shown.title}</h1>
              <Facts>
                <Fact name={t("成果类型", "Kind")}>{t(...kindText[shown.kind])}</Fact>
                <Fact name={t("产业", "Industry")}>
                  {shown.industry && (
                    <a href={narrowedTo("industry", shown.industry.id)}>
                      {t(shown.industry.name, shown.industry.nameEn)}
                    </a>
                  )}
                </Fact>
                <Fact name={t("技术成熟度（TRL）", "Readiness (TRL)")}>{level && t(...level)}</Fact>
                <Fact name={t("首报单位", "First reporter")}>
                  <a href={narrowedTo("reporter", shown.reporter.id)}>
                    {t(shown.reporter.name, shown.reporter.nameEn ?? shown.reporter.name)}
                  </a>
                </Fact>
                <Fact name={t("公开日期", "Published on")}>{showDay(shown.publishedAt)}</Fact>
                <Fact name={t("关键词", "Keywords")}>{inARow(shown.keywords)}</Fact>
              </Facts>
              <p className={styles.whole}>{shown.summary}</p>
              <p className={styles.contact}>
                {t(
                  "合作意向请与首报单位或科技成果转化服务中心联系。",
                  "To cooperate, ask the first reporter or the transfer center.",
                )}{" "}
                <a href="/apply">
                  {t("企业注册账号，登记技术需求", "Register your firm and say what it needs")}
                </a>
              </p>
              <SharingTools />
            </article>
          ) : (
            <PageHead title={t("没有找到", "Not found")}>
              {t("没有这项成果，或已撤下。", "It is not there, or was taken down.")}
            </PageHead>
          )
        }
      </Answered>
    </div>
  );
}
