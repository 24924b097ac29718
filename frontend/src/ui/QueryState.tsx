import type { CombinedError } from "@urql/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useT } from "./language.ts";
import { Notice } from "./Notice.tsx";
import { useOvertaken } from "./overtaken.ts";
import styles from "./QueryState.module.css";
import { useSession } from "./session.ts";
import { topLevelMessage } from "./topLevelErrors.ts";

interface QueryStateProps<Data> {
  result: {
    /** Null where the server refused the whole. */
    data?: Data | null | undefined;
    error?: CombinedError | undefined;
    fetching: boolean;
    operation?: { key: number } | undefined;
  };
  retry: () => void;
  /** While the next page or filter of a list is on its way, the last one stays, dimmed. */
  keep?: boolean;
  /** What was refused is said beside the field that it is about. */
  saidElsewhere?: boolean;
  children: (data: Data) => ReactNode;
}

/**
 * Loading, failed, or there: what every page does with its query. When asking the same again
 * fails, what was there stays as it was, with all that was typed in it.
 */
export function QueryState<Data>({
  result,
  retry,
  keep,
  saidElsewhere,
  children,
}: QueryStateProps<Data>) {
  const data = result.data ?? undefined;
  const last = useLast(data, result.operation?.key);
  useRetryWhenOld(retry);
  const same = result.error && last?.key === result.operation?.key;
  const shown = data ?? (keep || same ? last?.data : undefined);
  // While new variables are asked for, the client hands on the answer to those of before.
  const waits = !result.error && (!data || (keep === true && result.fetching));
  return (
    <>
      {result.error && !data && !saidElsewhere && <Failed error={result.error} retry={retry} />}
      {shown !== undefined && (
        <div className={waits ? styles.waiting : styles.there} aria-busy={waits}>
          {children(shown)}
        </div>
      )}
      {waits && shown === undefined && <Loading />}
    </>
  );
}

/** How wide the lines are that stand for a text to come. */
const LINES = ["38%", "96%", "100%", "98%", "94%", "61%"];

function Failed({ error, retry }: { error: CombinedError; retry: () => void }) {
  const t = useT();
  return (
    <Notice text={topLevelMessage(error)} action={{ label: t("重试", "Try again"), act: retry }} />
  );
}

/** The shape of a page to come. */
export function Loading() {
  const t = useT();
  return (
    <div role="status" aria-label={t("正在加载", "Loading")} className={styles.loading}>
      {LINES.map((line) => (
        <div key={line} className={styles.line} style={{ width: line }} />
      ))}
    </div>
  );
}

interface Last<Data> {
  data: Data;
  key: number | undefined;
}

/** What was there last, and the question that it answered. */
function useLast<Data>(data: Data | undefined, key: number | undefined): Last<Data> | undefined {
  const [last, setLast] = useState<Last<Data>>();
  if (data !== undefined && data !== last?.data) setLast({ data, key });
  return last;
}

/**
 * Asks anew once somebody signs in again (without a session, lists were answered as empty), and
 * when a write was refused because the record is no longer what is on show.
 */
function useRetryWhenOld(retry: () => void) {
  const { renewals } = useSession();
  const times = renewals + useOvertaken();
  const seen = useRef(times);
  useEffect(() => {
    if (seen.current === times) return;
    seen.current = times;
    retry();
  }, [times, retry]);
}
