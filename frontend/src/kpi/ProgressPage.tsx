import { useNavigate, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { yearOf } from "../app/searchParams.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { showTime, thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { AttainmentMeter, percentText } from "./Attainment.tsx";
import styles from "./BoardPage.module.css";
import { Figures } from "./Figures.tsx";
import { Literal } from "./Literal.tsx";
import { YearSwitch } from "./YearSwitch.tsx";

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
  const navigate = useNavigate();
  // Shown outside its route as well: to visitors, who have no other page.
  const year = yearOf(useSearch({ strict: false }).year) ?? thisYear();
  const [result, ask] = useQuery({ query: ProgressQuery, variables: { year } });
  return (
    <QueryState keep result={result} retry={ask}>
      {({ plan, publishedProgress }) => (
        <Page
          title={t("公开进展", "Public progress")}
          subtitle={plan.title}
          actions={
            <YearSwitch
              years={plan.years}
              year={year}
              onChange={(to) => navigate({ to: "/progress", search: { year: to } })}
            />
          }
        >
          {publishedProgress ? (
            <Published snapshot={publishedProgress} />
          ) : (
            <Panel>
              <p>{t("这一年还没有公开的进展。", "Nothing has been published of this year yet.")}</p>
            </Panel>
          )}
        </Page>
      )}
    </QueryState>
  );
}

function Published({ snapshot }: { snapshot: Snapshot }) {
  const t = useT();
  const at = showTime(snapshot.publishedAt);
  return (
    <>
      <p className={styles.literal}>
        {t(`数据公开时间：${at}（北京时间）`, `As published on ${at}, Beijing time`)}
      </p>
      <div className={styles.board}>
        {snapshot.figures.map((figure) => (
          <FigureCard key={figure.code} figure={figure} />
        ))}
        <Panel title={t("服务数", "Served")}>
          <Figures
            figures={[
              {
                label: t("完成", "Actual"),
                value: snapshot.served,
                unit: t("项", "entries"),
                lead: true,
              },
              { label: t("服务记录", "Service records"), value: snapshot.serviceRecords },
            ]}
          />
        </Panel>
      </div>
    </>
  );
}

function FigureCard({ figure }: { figure: Snapshot["figures"][number] }) {
  const t = useT();
  const { name, unit, attainment } = figure;
  return (
    <Panel title={name}>
      <Figures
        figures={[
          {
            label: t("完成", "Actual"),
            value: figure.actual,
            words: figure.actualText,
            unit,
            lead: true,
          },
          { label: t("目标", "Target"), value: figure.target, words: figure.targetText, unit },
          { label: t("完成率", "Attainment"), value: percentText(attainment) },
        ]}
      />
      <AttainmentMeter
        attainment={attainment}
        label={t(`${name}完成率`, `Attainment of ${name}`)}
      />
      {figure.literalActual !== null && <Literal count={figure.literalActual} unit={unit} />}
    </Panel>
  );
}
