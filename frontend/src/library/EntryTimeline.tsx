import type { ReactNode } from "react";
import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { inLanguage, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./EntryTimeline.module.css";
import { exitText, routeText, serviceKindText } from "./words.ts";

export const EntryTimelineFields = graphql(
  `
    fragment EntryTimelineFields on ServiceEntry {
      route
      reason
      accountable {
        id
        displayName
      }
      admittedAt
      admittedBy {
        id
        displayName
      }
      records {
        id
        kind
        day
        what
        file {
          ...FileLinkFields
        }
        by {
          id
          displayName
        }
      }
      handovers {
        id
        at
        reason
        from {
          id
          displayName
        }
        to {
          id
          displayName
        }
        by {
          id
          displayName
        }
      }
      followUpDueOn
      overdue
      leftAt
      leftBecause
      leftReason
      leftBy {
        id
        displayName
      }
    }
  `,
  [FileLinkFields],
);

type Entry = ResultOf<typeof EntryTimelineFields>;

interface Event {
  key: string;
  day: string;
  what: string;
  who: string | undefined;
  text: string;
  file?: ReactNode;
}

interface EntryTimelineProps {
  entry: FragmentOf<typeof EntryTimelineFields>;
  /** What records the next step, where the viewer may. */
  record?: ReactNode;
}

/** Everything that happened to the entry, newest first: admitted, served, handed over, left. */
export function EntryTimeline({ entry: masked, record }: EntryTimelineProps) {
  const t = useT();
  const entry = readFragment(EntryTimelineFields, masked);
  const events = eventsOf(entry);
  return (
    <Panel title={t("服务过程", "What was done")}>
      {entry.followUpDueOn && <Next entry={entry} due={entry.followUpDueOn} record={record} />}
      <ol className={styles.list} aria-label={t("服务过程", "What was done")}>
        {events.map((event) => (
          <li key={event.key} className={styles.event}>
            <div className={styles.head}>
              <time className={styles.when} dateTime={event.day}>
                {event.day}
              </time>
              <span className={styles.what}>{event.what}</span>
              <span className={styles.who}>{event.who}</span>
            </div>
            <p className={styles.text}>{event.text}</p>
            {event.file}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

interface NextProps {
  entry: Entry;
  due: string;
  record: ReactNode;
}

/** What is still to come: by when, and by whom. */
function Next({ entry, due, record }: NextProps) {
  const t = useT();
  const who = entry.accountable.displayName;
  return (
    <div className={`${styles.event} ${styles.next}`}>
      <div className={styles.head}>
        <time className={styles.when} dateTime={due}>
          {due}
        </time>
        <span className={styles.what}>{t("下一次跟进", "Next follow-up")}</span>
        {entry.overdue && <StatusTag tone="bad">{t("已逾期", "Overdue")}</StatusTag>}
        {record}
      </div>
      <p className={styles.text}>
        {t(
          `由${who}在此日之前跟进并登记。`,
          `To be followed up and recorded by ${who} before that day.`,
        )}
      </p>
    </div>
  );
}

function eventsOf(entry: Entry): Event[] {
  const between = [...entry.records.map(recordEvent), ...entry.handovers.map(handoverEvent)];
  // Handovers come oldest first; within a day nothing else says which came first.
  between.sort((one, other) => other.day.localeCompare(one.day));
  return [...exitEvents(entry), ...between, admissionEvent(entry)];
}

function admissionEvent(entry: Entry): Event {
  return {
    key: "admitted",
    day: showDay(entry.admittedAt),
    what: `${inLanguage("入库", "Admitted")} · ${inLanguage(...routeText[entry.route])}`,
    who: entry.admittedBy?.displayName,
    text: entry.reason,
  };
}

function recordEvent(record: Entry["records"][number]): Event {
  return {
    key: record.id,
    day: record.day,
    what: inLanguage(...serviceKindText[record.kind]),
    who: record.by?.displayName,
    text: record.what,
    file: record.file && <FileLink file={record.file} />,
  };
}

function handoverEvent(handover: Entry["handovers"][number]): Event {
  const from = handover.from?.displayName ?? "—";
  const to = handover.to?.displayName ?? "—";
  return {
    key: handover.id,
    day: showDay(handover.at),
    what: inLanguage(`责任人由 ${from} 移交 ${to}`, `Handed over from ${from} to ${to}`),
    who: handover.by?.displayName,
    text: handover.reason,
  };
}

function exitEvents(entry: Entry): Event[] {
  if (!entry.leftAt || !entry.leftBecause) return [];
  return [
    {
      key: "left",
      day: showDay(entry.leftAt),
      what: `${inLanguage("退出服务库", "Left")} · ${inLanguage(...exitText[entry.leftBecause])}`,
      who: entry.leftBy?.displayName,
      text: entry.leftReason ?? "",
    },
  ];
}
