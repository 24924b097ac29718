import { Link } from "@tanstack/react-router";
import { stageText } from "../achievements/words.ts";
import { demandStageText } from "../demands/words.ts";
import type { ResultOf } from "../graphql.ts";
import { AttainmentMeter, percentText } from "../kpi/Attainment.tsx";
import { type Text, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import styles from "./HomePage.module.css";
import type { LiaisonOverview } from "./liaison.ts";

type Overview = ResultOf<typeof LiaisonOverview>;
type Indicator = Overview["plan"]["indicators"][number];

/** An organization's year: its quota and how far it is, and its own items by stage. */
export function LiaisonPanel({ overview }: { overview: Overview }) {
  const t = useT();
  const { plan, achievementsByStage, demandsByStage } = overview;
  const { year } = plan;
  return (
    <Panel
      title={t(`本单位 ${year} 年进展`, `Our year ${year}`)}
      extra={
        <Link to="/ledger/mine" search={{ year }}>
          {t("查看我的指标与记录", "Our targets and their records")}
        </Link>
      }
    >
      <div className={styles.boards}>
        {plan.indicators.map((indicator) => (
          <Line key={indicator.code} year={year} indicator={indicator} />
        ))}
      </div>
      <Stages
        label={t("成果", "Achievements")}
        to="/achievements"
        words={stageText}
        stats={achievementsByStage}
      />
      <Stages
        label={t("需求", "Demands")}
        to="/demands"
        words={demandStageText}
        stats={demandsByStage}
      />
    </Panel>
  );
}

function Line({ year, indicator }: { year: number; indicator: Indicator }) {
  const t = useT();
  const [line] = indicator.lines.nodes;
  if (!line) return null;
  const { code, name, unit } = indicator;
  return (
    <div>
      <h3 className={styles.boardName}>
        <Link to="/ledger/mine" search={{ year, indicator: code }}>
          {name}
        </Link>
      </h3>
      <p>
        <strong className={styles.figure}>{line.towardsTarget}</strong> {unit}{" "}
        <span className={styles.quiet}>
          {t(`目标 ${line.targetText}`, `target ${line.targetText}`)}
          {line.target !== null && ` · ${percentText(line.attainment)}`}
        </span>
      </p>
      <AttainmentMeter
        attainment={line.attainment}
        label={t(`${name}完成率`, `Attainment of ${name}`)}
      />
    </div>
  );
}

function textOf<Stage extends string>(words: Record<Stage, Text>, stage: Stage): Text {
  return words[stage];
}

interface StagesProps<Stage extends string> {
  label: string;
  to: "/achievements" | "/demands";
  words: Record<Stage, Text>;
  stats: readonly { stage: Stage | null; count: number }[];
}

/** How many of the organization's own items stand where, each leading to them. */
function Stages<Stage extends string>({ label, to, words, stats }: StagesProps<Stage>) {
  const t = useT();
  const order = Object.keys(words);
  const found = stats
    .flatMap(({ stage, count }) => (stage ? [{ stage, count }] : []))
    .sort((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage));
  if (found.length === 0) return null;
  return (
    <div className={styles.stages}>
      <span className={styles.quiet}>{label}</span>
      <ul aria-label={t(`${label}按阶段`, `${label} by stage`)}>
        {found.map(({ stage, count }) => (
          <li key={stage}>
            <Link to={to} search={{ stage, own: "yes" } as object}>
              {t(...textOf(words, stage))} <strong>{count}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
