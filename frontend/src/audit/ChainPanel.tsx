import { Button, Flex } from "antd";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./ChainPanel.module.css";
import { useVerifyChain } from "./useVerifyChain.ts";

const ChainQuery = graphql(`
  query AuditChain {
    auditCheck {
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
    auditEntries(first: 1) {
      nodes {
        id
        number
      }
    }
  }
`);

type Check = NonNullable<ResultOf<typeof ChainQuery>["auditCheck"]>;

/** Whether the chain holds, up to which entry, and when that was checked. */
export function ChainPanel({ onChecked }: { onChecked: () => void }) {
  const t = useT();
  const [result, execute] = useQuery({ query: ChainQuery });
  const ask = () => execute({ requestPolicy: "network-only" });
  const { run, running } = useVerifyChain();
  const verify = async (anew: boolean) => {
    const { status } = await run(anew ? { anew } : {});
    if (status !== "done") return;
    ask();
    onChecked();
  };
  const goesOn = result.data?.auditCheck?.complete === false;
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
      <QueryState keep result={result} retry={ask}>
        {({ auditCheck, auditEntries }) =>
          auditCheck ? (
            <State check={auditCheck} newest={auditEntries.nodes[0]?.number ?? 0} />
          ) : (
            <p className={styles.line}>
              {t("还没有核验过。", "The chain has not been checked yet.")}
            </p>
          )
        }
      </QueryState>
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
