import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql } from "../graphql.ts";
import { BarTable } from "../ui/BarTable.tsx";
import { DataButton } from "../ui/DataButton.tsx";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import { Panel } from "../ui/Page.tsx";
import { percentText } from "./Attainment.tsx";
import styles from "./StandingPanel.module.css";

export const StandingFields = graphql(`
  fragment StandingFields on IndicatorYear @_unmask {
    ahead: ranked(first: 5) {
      totalCount
      nodes {
        ...StandingLine
      }
    }
    last: ranked(last: 5) {
      nodes {
        ...StandingLine
      }
    }
  }

  fragment StandingLine on LedgerLine @_unmask {
    id
    target
    towardsTarget
    attainment
    organization {
      id
      name
    }
  }
`);

type Standing = FragmentOf<typeof StandingFields>;
type Line = Standing["ahead"]["nodes"][number];

interface StandingPanelProps extends Standing {
  year: number;
  indicator: { code: string; name: string };
}

/** Who has reached the greatest and the smallest share of its target, each with its records. */
export function StandingPanel({ year, indicator, ahead, last }: StandingPanelProps) {
  const t = useT();
  const first = new Set(ahead.nodes.map(({ id }) => id));
  const behind = last.nodes.filter(({ id }) => !first.has(id)).reverse();
  const title = t("领先与落后", "Ahead and behind");
  if (ahead.totalCount === 0) return null;
  return (
    <Panel
      title={t(`${title}：${indicator.name}`, `${title}: ${indicator.name}`)}
      extra={
        <DataButton
          chart={`${title}-${indicator.name}`}
          head={[
            t("单位", "Organization"),
            t("计入目标", "Towards it"),
            t("目标", "Target"),
            t("完成率", "Attainment"),
          ]}
          rows={[...ahead.nodes, ...behind.toReversed()].map((line) => [
            line.organization.name,
            line.towardsTarget,
            line.target,
            percentText(line.attainment),
          ])}
        />
      }
    >
      <div className={styles.sides}>
        <Side title={t("领先", "Ahead")} lines={ahead.nodes} year={year} indicator={indicator} />
        <Side title={t("落后", "Behind")} lines={behind} year={year} indicator={indicator} />
      </div>
      <p className={styles.note}>
        <Link to="/ledger" search={{ year, indicator: indicator.code, only: "ranked" }}>
          {t(
            `全部 ${ahead.totalCount} 个有目标的单位排名`,
            `All ${ahead.totalCount} organizations with a target, ranked`,
          )}{" "}
          ›
        </Link>
      </p>
    </Panel>
  );
}

interface SideProps {
  title: string;
  lines: readonly Line[];
  year: number;
  indicator: { code: string };
}

function Side({ title, lines, year, indicator }: SideProps) {
  const t = useT();
  if (lines.length === 0) return null;
  return (
    <BarTable
      caption={title}
      labelTitle={title}
      countTitle={t("完成率", "Attainment")}
      noteTitle={t("完成/目标", "Of target")}
      full={1}
      bars={lines.map(({ id, organization, towardsTarget, target, attainment }) => ({
        key: id,
        count: Number(attainment),
        text: percentText(attainment),
        note: `${numberText(towardsTarget)}/${numberText(target ?? 0)}`,
        label: (
          <Link
            to="/ledger/$organization"
            params={{ organization: organization.id }}
            search={{ year, indicator: indicator.code }}
          >
            {organization.name}
          </Link>
        ),
      }))}
    />
  );
}
