import { graphql } from "../graphql.ts";
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
import { resultsAt } from "./ways.ts";

const ResultQuery = graphql(`
  query ShownResult($id: ID!) {
    node(id: $id) {
      __typename
      ... on RegisteredResult {
        title
        abstract
        keywords
        discipline
        source
        sourceDate
        registrationNumber
        registeredOn
        completingUnits
        completers
        takenUp
      }
    }
  }
`);

/** One registered result, as its source has it. */
export function ResultDetail({ id }: { id: string }) {
  const t = useT();
  const answer = useAnswer(ResultQuery, { id });
  const node = answer && "data" in answer ? answer.data.node : null;
  const shown = node?.__typename === "RegisteredResult" ? node : null;
  const without =
    answer && "data" in answer ? t("没有找到", "Not found") : t("登记成果", "Registered results");
  useTitle(shown?.title ?? without);
  return (
    <div className={visitors.reading}>
      <a className={visitors.back} href={listCameFrom(resultsAt)}>
        ‹ {t("全部登记成果", "All registered results")}
      </a>
      <Answered answer={answer}>
        {() =>
          shown ? (
            <article className={visitors.card}>
              <h1 className={visitors.title}>{shown.title}</h1>
              <Facts>
                <Fact name={t("学科", "Discipline")}>{shown.discipline}</Fact>
                <Fact name={t("完成单位", "Completed by")}>{shown.completingUnits}</Fact>
                <Fact name={t("完成人", "People")}>{shown.completers}</Fact>
                <Fact name={t("登记号", "Registration number")}>{shown.registrationNumber}</Fact>
                <Fact name={t("登记日期", "Registered on")}>{shown.registeredOn}</Fact>
                <Fact name={t("来源", "Source")}>
                  {t(
                    `${shown.source}（数据日期 ${shown.sourceDate}）`,
                    `${shown.source} (data of ${shown.sourceDate})`,
                  )}
                </Fact>
                <Fact name={t("关键词", "Keywords")}>{inARow(shown.keywords)}</Fact>
                <Fact name={t("本市登记", "In the city")}>
                  {shown.takenUp
                    ? t("已登记为本市科技成果", "Taken up as an achievement of the city")
                    : t("尚未登记为本市科技成果", "Not taken up yet")}
                </Fact>
              </Facts>
              <p className={styles.whole}>{shown.abstract}</p>
              <SharingTools />
            </article>
          ) : (
            <PageHead title={t("没有找到", "Not found")}>
              {t("没有这项登记成果。", "There is no such registered result.")}
            </PageHead>
          )
        }
      </Answered>
    </div>
  );
}
