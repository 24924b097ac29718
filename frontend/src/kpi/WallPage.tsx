import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useId } from "react";
import { stageText } from "../achievements/words.ts";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { ThemeSelect } from "../ui/ThemeSelect.tsx";
import { useTitle } from "../ui/useTitle.ts";
import { percentText } from "./Attainment.tsx";
import type { Part } from "./PartBars.tsx";
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
        <div className={styles.leave}>
          <ThemeSelect />
          <Link to="/kpi">{t("退出大屏", "Leave")}</Link>
        </div>
      </header>
      {figures && <Figures figures={figures} />}
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
  const clauses = counted.find((indicator) => indicator.clauses)?.clauses;
  return (
    <main className={styles.grid}>
      <div className={styles.numbers}>
        {counted.map((indicator) => (
          <Headline key={indicator.code} indicator={indicator} year={figures.year} />
        ))}
        <div className={styles.small}>
          <Small name={t("服务数", "Served")} value={served.actual} of={t("项", "entries")} />
          {rest.map(({ code, name, unit, actualText, targetText, target }) => (
            <Small
              key={code}
              name={name}
              words={actualText}
              of={
                target === null
                  ? targetText
                  : t(`目标 ${target} ${unit}`, `target ${target} ${unit}`)
              }
            />
          ))}
        </div>
      </div>
      <div className={styles.stack}>
        {first?.towns && (
          <Block title={t(`镇街（园区）：${first.name}`, `Towns: ${first.name}`)}>
            <WallBars bars={mostOf(first.towns)} />
          </Block>
        )}
        {first?.industries && (
          <Block title={t(`产业：${first.name}`, `Industries: ${first.name}`)}>
            <WallBars bars={mostOf(first.industries)} />
          </Block>
        )}
      </div>
      <div className={styles.stack}>
        {first && <Standing indicator={first} />}
        {clauses && (
          <Block title={t("落地条款", "Landings by clause")}>
            <WallBars wide bars={clauses.map(barOf)} />
          </Block>
        )}
      </div>
      {funnel && <Funnel steps={funnel} />}
    </main>
  );
}

/** The greatest of the parts; what says none comes last. */
function mostOf(parts: readonly Part[]) {
  return parts
    .toSorted((one, other) =>
      one.key === null || other.key === null
        ? Number(one.key === null) - Number(other.key === null)
        : other.count - one.count,
    )
    .slice(0, MOST)
    .map(barOf);
}

function barOf({ key, label, count }: Part) {
  return { key: key ?? "", label, count };
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
        {actual}
        <span className={styles.unit}>{unit}</span>
      </Link>
      <div className={styles.meter} aria-hidden="true">
        <div style={{ width: `${Math.min(100, Number(attainment) * 100)}%` }} />
      </div>
      <p className={styles.of}>
        <span>{t(`目标 ${targetText}`, `Target ${targetText}`)}</span>
        <span>{t(`完成率 ${percentText(attainment)}`, `${percentText(attainment)} reached`)}</span>
        {literalActual !== null && (
          <span>{t(`字面口径 ${literalActual}`, `To the letter ${literalActual}`)}</span>
        )}
      </p>
    </Block>
  );
}

interface SmallProps {
  name: string;
  value?: number | null;
  /** What stands where there is no number. */
  words?: string;
  of: string;
}

function Small({ name, value, words, of }: SmallProps) {
  return (
    <div className={styles.smallOne}>
      <span className={styles.smallName}>{name}</span>
      <span className={styles.smallValue}>
        {value == null ? <span className={styles.words}>{words}</span> : value}
        <span className={styles.smallOf}>{of}</span>
      </span>
    </div>
  );
}

function Standing({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const { ahead, last } = indicator;
  const first = new Set(ahead.nodes.map(({ id }) => id));
  const behind = last.nodes.filter(({ id }) => !first.has(id));
  const shown = (line: (typeof ahead.nodes)[number]) => ({
    key: line.id,
    label: line.organization.name,
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

function Funnel({ steps }: { steps: NonNullable<WallFigures["funnel"]> }) {
  const t = useT();
  return (
    <section className={styles.funnel} aria-label={t("转化漏斗", "Funnel")}>
      {steps.map(({ stage, reached, medianDays }) => (
        <div key={stage} className={styles.step}>
          <span className={styles.stepName}>{t(...stageText[stage])}</span>
          <span className={styles.stepValue}>{reached}</span>
          <span className={styles.stepDays}>
            {medianDays !== null &&
              t(`停留中位数 ${medianDays} 天`, `median ${medianDays} days in it`)}
          </span>
        </div>
      ))}
    </section>
  );
}
