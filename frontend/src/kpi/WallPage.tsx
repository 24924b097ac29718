import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useId } from "react";
import { stageText } from "../achievements/words.ts";
import { showTime, thisYear } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import { ThemeSelect } from "../ui/ThemeSelect.tsx";
import { useTitle } from "../ui/useTitle.ts";
import { percentText } from "./Attainment.tsx";
import { type Part, rankedParts } from "./PartBars.tsx";
import { useBoardFile } from "./useBoardFile.ts";
import { useWall, type Wall, type WallFigures } from "./useWall.ts";
import { WallBars } from "./WallBars.tsx";
import styles from "./WallPage.module.css";

/** So many parts of a number are shown at most. */
const MOST = 8;

type Indicator = WallFigures["indicators"][number];

/** 大屏: the year's numbers for a wall, without navigation; they renew themselves. */
export function WallPage() {
  const t = useT();
  const wall = useWall();
  useTitle(t("大屏", "Wall screen"));
  useLeaving();
  const { figures } = wall;
  return (
    <div className={styles.wall}>
      <header className={styles.head}>
        <h1 className={styles.title}>{figures?.title ?? t("正在加载…", "Loading…")}</h1>
        {figures && (
          <span className={styles.year}>{t(`${figures.year} 年`, String(figures.year))}</span>
        )}
        <Told {...wall} />
        <Tools year={figures?.year} />
      </header>
      {figures && <Figures figures={figures} />}
    </div>
  );
}

/** There for whoever comes with a keyboard or a pointer; not part of the picture. */
function Tools({ year = thisYear() }: { year?: number | undefined }) {
  const t = useT();
  const { making, refused, make } = useBoardFile({
    board: "WALL",
    variables: { year },
    title: t(`指标大屏 ${year}`, `Targets at a glance ${year}`),
  });
  return (
    <div className={refused || making ? `${styles.tools} ${styles.held}` : styles.tools}>
      {refused && <span role="alert">{refused}</span>}
      {(["PDF", "PNG"] as const).map((format) => (
        <button key={format} type="button" disabled={making !== null} onClick={() => make(format)}>
          {making === format
            ? t("正在生成…", "Making it…")
            : t(`导出 ${format}`, `Export ${format}`)}
        </button>
      ))}
      <ThemeSelect />
      <Link to="/kpi">{t("退出大屏", "Leave")}</Link>
    </div>
  );
}

/** Escape leads back to the board. */
function useLeaving() {
  const navigate = useNavigate();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape") navigate({ to: "/kpi" });
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [navigate]);
}

/** Of when the figures are, and why no newer ones are there. */
function Told({ at, lost }: Wall) {
  const t = useT();
  const when = at ? showTime(at.toISOString()) : "";
  const kept = at ? t(`，显示的是 ${when} 的数据`, `; these are the figures of ${when}`) : "";
  const said = {
    CONNECTION: t(`连接中断${kept}，正在重试`, `Connection lost${kept}; trying again`),
    SESSION: t(`登录已失效${kept}，`, `Signed out${kept}; `),
  };
  return (
    <p role="status" className={lost ? styles.lost : styles.told}>
      {lost ? said[lost] : at && t(`数据时间 ${when}，每分钟更新`, `As of ${when}, each minute`)}
      {lost === "SESSION" && <a href="/wall">{t("重新登录", "sign in again")}</a>}
    </p>
  );
}

function Figures({ figures }: { figures: WallFigures }) {
  const t = useT();
  const { indicators, funnel, served } = figures;
  const counted = indicators.filter(({ actual }) => actual !== null);
  const rest = indicators.filter(({ actual }) => actual === null);
  const [first] = counted;
  const landed = counted.find((indicator) => indicator.clauses);
  return (
    <main className={styles.grid}>
      <div className={styles.numbers}>
        {counted.map((indicator) => (
          <Headline key={indicator.code} indicator={indicator} year={figures.year} />
        ))}
        <div className={styles.small}>
          {served.actual !== null && (
            <Small
              name={t("服务数", "Served")}
              of={t("项", "entries")}
              value={
                <Link to="/kpi/$year/served" params={{ year: String(figures.year) }}>
                  {numberText(served.actual)}
                </Link>
              }
            />
          )}
          {rest.map(({ code, name, unit, actualText, targetText, target }) => (
            <Small
              key={code}
              name={name}
              words={actualText}
              of={
                target === null
                  ? targetText
                  : t(`目标 ${targetText} ${unit}`, `target ${targetText} ${unit}`)
              }
            />
          ))}
        </div>
      </div>
      <div className={styles.stack}>
        {first?.towns && (
          <Block title={t(`镇街（园区）：${first.name}`, `Towns: ${first.name}`)}>
            <Parts year={figures.year} indicator={first} by="TOWN" parts={first.towns} />
          </Block>
        )}
        {first?.industries && (
          <Block title={t(`产业：${first.name}`, `Industries: ${first.name}`)}>
            <Parts year={figures.year} indicator={first} by="INDUSTRY" parts={first.industries} />
          </Block>
        )}
      </div>
      <div className={styles.stack}>
        {first && <Standing indicator={first} year={figures.year} />}
        {landed?.clauses && (
          <Block title={t("落地条款", "Landings by clause")}>
            <Parts wide year={figures.year} indicator={landed} by="CLAUSE" parts={landed.clauses} />
          </Block>
        )}
      </div>
      {funnel && <Funnel steps={funnel} year={figures.year} />}
    </main>
  );
}

interface PartsProps {
  year: number;
  indicator: Indicator;
  by: "TOWN" | "INDUSTRY" | "CLAUSE";
  parts: readonly Part[];
  wide?: boolean;
}

/** The greatest parts of a number, each of which opens to its records (KPI-g). */
function Parts({ year, indicator, by, parts, wide = false }: PartsProps) {
  return (
    <WallBars
      wide={wide}
      bars={rankedParts(by, parts)
        .slice(0, MOST)
        .map(({ key, label, count }) => ({
          key: key ?? "",
          count,
          label:
            count === 0 ? (
              label
            ) : (
              <Link
                to="/kpi/$year/$indicator"
                params={{ year: String(year), indicator: indicator.code }}
                search={{ by, ...(key === null ? {} : { part: key }) }}
              >
                {label}
              </Link>
            ),
        }))}
    />
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id} className={styles.blockTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Headline({ indicator, year }: { indicator: Indicator; year: number }) {
  const t = useT();
  const { code, name, unit, actual, targetText, attainment, literalActual } = indicator;
  return (
    <Block title={name}>
      <Link
        to="/kpi/$year/$indicator"
        params={{ year: String(year), indicator: code }}
        className={styles.number}
        aria-label={t(`${name}：${actual} ${unit}，查看明细`, `${name}: ${actual}, the records`)}
      >
        {numberText(actual ?? 0)}
        <span className={styles.unit}>{unit}</span>
      </Link>
      <div className={styles.meter} aria-hidden="true">
        <div style={{ width: `${Math.min(100, Number(attainment) * 100)}%` }} />
      </div>
      <p className={styles.of}>
        <span>{t(`目标 ${targetText}`, `Target ${targetText}`)}</span>
        <span>{t(`完成率 ${percentText(attainment)}`, `${percentText(attainment)} reached`)}</span>
        {literalActual !== null && (
          <span>
            {t(
              `字面口径 ${numberText(literalActual)}`,
              `To the letter ${numberText(literalActual)}`,
            )}
          </span>
        )}
      </p>
    </Block>
  );
}

interface SmallProps {
  name: string;
  value?: ReactNode;
  /** What stands where there is no number. */
  words?: string;
  of: string;
}

function Small({ name, value, words, of }: SmallProps) {
  return (
    <div className={styles.smallOne}>
      <span className={styles.smallName}>{name}</span>
      <span className={styles.smallValue}>
        {value === undefined ? <span className={styles.words}>{words}</span> : value}
        <span className={styles.smallOf}>{of}</span>
      </span>
    </div>
  );
}

function Standing({ indicator, year }: { indicator: Indicator; year: number }) {
  const t = useT();
  const { ahead, last } = indicator;
  const first = new Set(ahead.nodes.map(({ id }) => id));
  const behind = last.nodes.filter(({ id }) => !first.has(id));
  const shown = (line: (typeof ahead.nodes)[number]) => ({
    key: line.id,
    label: (
      <Link
        to="/ledger/$organization"
        params={{ organization: line.organization.id }}
        search={{ year, indicator: indicator.code }}
      >
        {line.organization.name}
      </Link>
    ),
    count: Number(line.attainment),
    text: percentText(line.attainment),
  });
  return (
    <Block title={t("完成率：领先与落后", "Attainment: ahead and behind")}>
      <WallBars full={1} bars={ahead.nodes.map(shown)} />
      {behind.length > 0 && (
        <div className={styles.behind}>
          <WallBars full={1} bars={behind.map(shown)} />
        </div>
      )}
    </Block>
  );
}

interface FunnelProps {
  steps: NonNullable<WallFigures["funnel"]>;
  year: number;
}

function Funnel({ steps, year }: FunnelProps) {
  const t = useT();
  return (
    <section className={styles.funnel} aria-label={t("转化漏斗", "Funnel")}>
      {steps.map(({ stage, reached, medianDays }) => (
        <Link
          key={stage}
          to="/kpi/$year/stage/$stage"
          params={{ year: String(year), stage }}
          className={styles.step}
        >
          <span className={styles.stepName}>{t(...stageText[stage])}</span>
          <span className={styles.stepValue}>{numberText(reached)}</span>
          <span className={styles.stepDays}>
            {medianDays !== null &&
              t(`停留中位数 ${medianDays} 天`, `median ${medianDays} days in it`)}
          </span>
        </Link>
      ))}
    </section>
  );
}
