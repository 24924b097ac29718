import { useEffect, useRef } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { showTime } from "../ui/format.ts";
import { type Text, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { tellWhatChanged } from "../ui/whatChanged.ts";
import styles from "./HistoryPanel.module.css";
import { operationName } from "./words.ts";

export const ChangeFields = graphql(`
  fragment ChangeFields on Change {
    at
    operation
    version
    by {
      id
      displayName
    }
    fields {
      field
      before
      after
    }
  }
`);

interface HistoryProps {
  history: readonly FragmentOf<typeof ChangeFields>[];
  /** What a field is called where people read it; fields without a name are not shown. */
  names: Record<string, string>;
  /** The words for what a field may hold, where that is one of a closed set. */
  words?: Record<string, Record<string, Text>>;
}

/** What changed in a record, when and by whom; folded, for few ask for it. */
export function HistoryPanel(props: HistoryProps) {
  const t = useT();
  const count = props.history.length;
  useTold(props);
  return (
    <Panel title={t("修订记录", "History")}>
      <details>
        <summary>{t(`共 ${count} 次修订`, `${count} changes`)}</summary>
        <Changes {...props} />
      </details>
    </Panel>
  );
}

/** Lets the dialogs over the record say what others changed while they were open. */
function useTold(props: HistoryProps) {
  const latest = useRef(props);
  const { history } = props;
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const versions = readFragment(ChangeFields, history).map(({ version }) => version ?? 0);
    return tellWhatChanged({
      version: Math.max(0, ...versions),
      since: (seen) => <Changes {...latest.current} since={seen} />,
    });
  }, [history]);
}

function Changes({ history, names, words = {}, since = 0 }: HistoryProps & { since?: number }) {
  const t = useT();
  const inWords = (field: string, value: string) => {
    const text = words[field]?.[value];
    return text ? t(...text) : value;
  };
  const changes = readFragment(ChangeFields, history).filter(
    ({ version }) => since === 0 || (version ?? 0) > since,
  );
  return (
    <ol className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.at}${change.operation}${change.version}`}>
          <p className={styles.head}>
            {showTime(change.at)} · {change.by?.displayName ?? t("未显示姓名", "name not shown")} ·{" "}
            {operationName(change.operation)}
          </p>
          <ul className={styles.fields}>
            {change.fields
              .filter(({ field }) => names[field])
              .map(({ field, before, after }) => (
                <li key={field}>
                  <b>{names[field]}</b>
                  {t("：", ": ")}
                  {before !== null && (
                    <>
                      <del>{inWords(field, before)}</del>
                      {" → "}
                    </>
                  )}
                  <ins>{after === null ? t("（空）", "(empty)") : inWords(field, after)}</ins>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
