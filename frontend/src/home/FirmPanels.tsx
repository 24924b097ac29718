import { Link } from "@tanstack/react-router";
import { DemandProgress } from "../demands/DemandProgress.tsx";
import { demandSteps } from "../demands/demandSteps.ts";
import type { ResultOf } from "../graphql.ts";
import { publicationsAt, resultsAt } from "../showcase/ways.ts";
import { inARow, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import type { FirmOverview } from "./firm.ts";
import styles from "./HomePage.module.css";

type Overview = ResultOf<typeof FirmOverview>;

/** How many of what may interest it a firm is shown at once. */
const SHOWN = 3;

/** Where a firm's demands stand, and what may interest it. */
export function FirmPanels({ overview }: { overview: Overview }) {
  return (
    <div className={styles.panels}>
      <DemandsPanel overview={overview} />
      <InterestPanel matches={overview.matches} />
    </div>
  );
}

function DemandsPanel({ overview: { demandsOnTheirWay, matchesUnderWay } }: FirmPanelProps) {
  const t = useT();
  const { nodes, totalCount } = demandsOnTheirWay;
  return (
    <Panel
      title={t("需求进展", "Progress of our demands")}
      extra={totalCount > nodes.length && <Link to="/demands">{t("查看全部", "See all")}</Link>}
    >
      {nodes.length === 0 && (
        <p>
          {t(
            "还没有提交需求。登记后，这里会显示每项需求走到哪一步、下一步由谁办理。",
            "No demand is handed in yet. Once one is, its steps are shown here, and who does the next.",
          )}
        </p>
      )}
      <ul className={styles.ways} aria-label={t("需求进展", "Progress of our demands")}>
        {nodes.map((demand) => (
          <li key={demand.id}>
            <h3 className={styles.boardName}>
              <Link to="/demands/$id" params={{ id: demand.id }}>
                {demand.title}
              </Link>
            </h3>
            <DemandProgress
              steps={demandSteps(
                demand,
                matchesUnderWay.nodes.find((match) => match.demand?.id === demand.id),
              )}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface FirmPanelProps {
  overview: Overview;
}

function InterestPanel({ matches }: Pick<Overview, "matches">) {
  const t = useT();
  // First those of which can be said why.
  const said = matches.filter(({ phrases }) => phrases.length > 0);
  const shown = (said.length > 0 ? said : matches).slice(0, SHOWN);
  return (
    <Panel
      title={t("可能感兴趣的成果", "What may interest us")}
      extra={<Link to="/interesting">{t("查看更多", "See more")}</Link>}
    >
      {shown.length === 0 ? (
        <p>
          {t(
            "还没有找到。请中心补充本单位的主营业务与产品后再看，也可先浏览成果展示区。",
            "Nothing was found yet. Ask the center to complete what your firm makes; meanwhile look round the showcase.",
          )}
        </p>
      ) : (
        <ul className={styles.ways} aria-label={t("可能感兴趣的成果", "What may interest us")}>
          {shown.map(({ record, phrases }) => (
            <li key={record?.id}>
              <Interesting record={record} />
              {phrases.length > 0 && (
                <div className={styles.about}>
                  {t("共同提到：", "Both mention: ")}
                  {inARow(phrases)}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Interesting({ record }: { record: Overview["matches"][number]["record"] }) {
  switch (record?.__typename) {
    case "Achievement":
      return (
        <Link to="/achievements/$id" params={{ id: record.id }} className={styles.title}>
          {record.title}
        </Link>
      );
    case "Publication":
      return (
        <a href={`${publicationsAt}/${record.id}`} className={styles.title}>
          {record.title}
        </a>
      );
    case "RegisteredResult":
      return (
        <a href={`${resultsAt}/${record.id}`} className={styles.title}>
          {record.title}
        </a>
      );
    default:
      return null;
  }
}
