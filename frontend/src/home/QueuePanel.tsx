import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { countText } from "../ui/counted.ts";
import { type Text, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import styles from "./HomePage.module.css";
import type { Queue, QueueAct, QueueKind, QueueRecord } from "./queue.ts";

interface QueuePanelProps {
  title: string;
  queues: readonly Queue[];
  /** Said where none of them holds anything. */
  empty: string;
  onAct: (record: QueueRecord) => void;
}

/** Queues of one kind; without any, as of a role that has none of the kind, no panel. */
export function QueuePanel({ title, queues, empty, onAct }: QueuePanelProps) {
  if (queues.length === 0) return null;
  const held = queues.filter(({ count }) => count.totalCount > 0);
  return (
    <Panel title={title} flush>
      {held.length === 0 && <p className={styles.empty}>{empty}</p>}
      {held.map((queue) => (
        <QueueOf key={queue.label[0]} queue={queue} onAct={onAct} />
      ))}
    </Panel>
  );
}

const countClass: Record<QueueKind, string | undefined> = {
  waits: styles.waits,
  late: styles.late,
  fresh: undefined,
};

function QueueOf({ queue, onAct }: { queue: Queue; onAct: (record: QueueRecord) => void }) {
  const t = useT();
  const id = useId();
  const { label, count, records, all, kind } = queue;
  return (
    <div className={styles.queue}>
      <h3 id={id} className={styles.heading}>
        <Link to={all.to} params={all.params} search={all.search}>
          {t(...label)}
          <span className={`${styles.count} ${countClass[kind] ?? ""}`}>{countText(count)}</span>
        </Link>
      </h3>
      <ul className={styles.records} aria-labelledby={id}>
        {records.map((record) => (
          <li key={record.id} className={styles.record}>
            <div className={styles.said}>
              <Link
                to={record.way.to}
                params={record.way.params}
                search={record.way.search}
                className={styles.title}
              >
                {record.title}
              </Link>
              {record.about && <div className={styles.about}>{record.about}</div>}
            </div>
            {record.act && (
              <ActButton act={record.act} title={record.title} onClick={() => onAct(record)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const actText: Record<QueueAct["kind"], Text> = {
  verify: ["认定", "Verify"],
  admit: ["入库", "Admit"],
  admitDemand: ["入库", "Admit"],
  record: ["登记服务", "Record"],
};

interface ActButtonProps {
  act: QueueAct;
  title: string;
  onClick: () => void;
}

function ActButton({ act, title, onClick }: ActButtonProps) {
  const t = useT();
  const text = t(...actText[act.kind]);
  return (
    <button
      type="button"
      className={styles.act}
      aria-label={t(`${text}：${title}`, `${text}: ${title}`)}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
