import { Button, Flex } from "antd";
import { type FragmentOf, graphql } from "../graphql.ts";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./ChainPanel.module.css";
import { useVerifyChain } from "./useVerifyChain.ts";

export const CheckFields = graphql(`
  fragment CheckFields on AuditCheck @_unmask {
    at
    entries
    head
    complete
    holds
    faultCount
    faults {
      entry
      what
    }
  }
`);

type Check = FragmentOf<typeof CheckFields>;

interface ChainPanelProps {
  /** The last check; null: there was none; undefined until that is known. */
  check: Check | null | undefined;
  /** The number of the last entry. */
  newest: number;
  onChecked: () => void;
}

/** Whether the chain holds, up to which entry, and when that was checked. */
export function ChainPanel({ check, newest, onChecked }: ChainPanelProps) {
  const t = useT();
  const { run, running } = useVerifyChain();
  const verify = async (anew: boolean) => {
    const { status } = await run(anew ? { anew } : {});
    if (status === "done") onChecked();
  };
  const goesOn = check?.complete === false;
  return (
    <Panel
      title={t("审计链", "The chain")}
      extra={
        <Flex gap="small" wrap>
          {goesOn && (
            <Button size="small" disabled={running} onClick={() => verify(true)}>
              {t("从头核验", "Begin anew")}
            </Button>
          )}
          <Button size="small" type="primary" loading={running} onClick={() => verify(false)}>
            {goesOn ? t("继续核验", "Go on") : t("核验", "Check it")}
          </Button>
        </Flex>
      }
    >
      {check && <State check={check} newest={newest} />}
      {check === null && (
        <p className={styles.line}>{t("还没有核验过。", "The chain has not been checked yet.")}</p>
      )}
    </Panel>
  );
}

function State({ check, newest }: { check: Check; newest: number }) {
  const t = useT();
  const since = newest - check.entries;
  return (
    <>
      <p className={styles.line}>
        <StatusTag tone={check.holds ? "good" : "bad"}>
          {check.holds
            ? t("完好", "It holds")
            : t(`${check.faultCount} 处异常`, `Faults: ${check.faultCount}`)}
        </StatusTag>{" "}
        {check.complete
          ? t(
              `已核验第 1 至 ${check.entries} 条，到当时的最后一条。`,
              `Checked from entry 1 to ${check.entries}, the last one then.`,
            )
          : t(
              `已核验第 1 至 ${check.entries} 条，其后的待继续核验。`,
              `Checked from entry 1 to ${check.entries}; go on for those after it.`,
            )}{" "}
        {since > 0 && t(`此后有 ${since} 条未核验。`, `${since} entries were not.`)}
      </p>
      {!check.holds && (
        <ul className={styles.faults} aria-label={t("异常", "Faults")}>
          {check.faults.map(({ entry, what }) => (
            <li key={`${entry} ${what}`}>{t(`第 ${entry} 条${what}`, `Entry ${entry} ${what}`)}</li>
          ))}
          {check.faultCount > check.faults.length && (
            <li>
              {t(
                `另有 ${check.faultCount - check.faults.length} 处未列出`,
                `${check.faultCount - check.faults.length} more are not listed`,
              )}
            </li>
          )}
        </ul>
      )}
      <p className={styles.hash}>
        {t("核验时间", "Checked at")} {showTime(check.at)} · {t("链头", "head")} {check.head}
      </p>
    </>
  );
}
