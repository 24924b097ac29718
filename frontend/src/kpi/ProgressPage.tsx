import { type ReactNode, useId } from "react";
import { yearOf } from "../app/searchParams.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { showTime, thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { Answered, Note } from "../visitors/Answered.tsx";
import { useAnswer } from "../visitors/asking.ts";
import { PageHead } from "../visitors/PageHead.tsx";
import visitors from "../visitors/Visitors.module.css";
import board from "./BoardPage.module.css";
import { IndicatorFigures } from "./IndicatorFigures.tsx";
import styles from "./ProgressPage.module.css";
import { ServedFigures } from "./ServedFigures.tsx";
import { withChosen } from "./years.ts";

const ProgressQuery = graphql(`
  query Progress($year: Int!) {
    plan(year: $year) {
      year
      title
      years
    }
    publishedProgress(year: $year) {
      id
      year
      publishedAt
      served
      serviceRecords
      figures {
        code
        name
        unit
        target
        targetText
        actual
        actualText
        attainment
        literalActual
      }
    }
  }
`);

type Snapshot = NonNullable<ResultOf<typeof ProgressQuery>["publishedProgress"]>;

/** What everybody sees of the numbers: the newest that was published of a year (KPI-g). */
export function ProgressPage() {
  const t = useT();
  const title = t("公开进展", "Public progress");
  const year = yearOf(new URLSearchParams(window.location.search).get("year")) ?? thisYear();
  const answer = useAnswer(ProgressQuery, { year });
  useTitle(title);
  return (
    <div className={visitors.page}>
      <Answered answer={answer}>
        {({ plan, publishedProgress }) => (
          <>
            <PageHead title={title}>
              {plan.title}
              {t("。", ". ")}
              <a href="/plan">{t("查看各年目标和落地标准", "See its targets and what counts")}</a>
            </PageHead>
            <Years years={plan.years} year={year} />
            {publishedProgress ? (
              <Published snapshot={publishedProgress} />
            ) : (
              <Note>{t("这一年还没有公开的进展。", "Nothing is published of this year yet.")}</Note>
            )}
          </>
        )}
      </Answered>
    </div>
  );
}

function Years({ years, year }: { years: readonly number[]; year: number }) {
  const t = useT();
  return (
    <nav className={styles.years} aria-label={t("年度", "Year")}>
      {withChosen(years, year).map((one) => (
        <a
          key={one}
          href={`/progress?year=${one}`}
          className={one === year ? styles.chosen : styles.year}
          aria-current={one === year ? "page" : undefined}
        >
          {t(`${one} 年`, String(one))}
        </a>
      ))}
    </nav>
  );
}

function Published({ snapshot }: { snapshot: Snapshot }) {
  const t = useT();
  const at = showTime(snapshot.publishedAt);
  return (
    <>
      <p className={board.literal}>
        {t(`数据公开时间：${at}（北京时间）`, `As published on ${at}, Beijing time`)}
      </p>
      <div className={board.board}>
        {snapshot.figures.map((figure) => (
          <Card key={figure.code} title={figure.name}>
            <IndicatorFigures indicator={figure} />
          </Card>
        ))}
        <Card title={t("服务数", "Served")}>
          <ServedFigures served={snapshot.served} records={snapshot.serviceRecords} />
        </Card>
      </div>
    </>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={visitors.card} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        {title}
      </h2>
      {children}
    </section>
  );
}
