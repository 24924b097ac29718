import type { CombinedError } from "@urql/core";
import { Alert, Button, Skeleton } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useT } from "./language.ts";
import { useOvertaken } from "./overtaken.ts";
import styles from "./QueryState.module.css";
import { useSession } from "./session.ts";
import { topLevelMessage } from "./topLevelErrors.ts";

interface QueryStateProps<Data> {
  result: { data?: Data | undefined; error?: CombinedError | undefined; fetching: boolean };
  retry: () => void;
  /** While the next page or filter of a list is on its way, the last one stays, dimmed. */
  keep?: boolean;
  children: (data: Data) => ReactNode;
}

/** Loading, failed, or there: what every page does with its query. */
export function QueryState<Data>({ result, retry, keep, children }: QueryStateProps<Data>) {
  const t = useT();
  const last = useLast(result.data);
  useRetryWhenOld(retry);
  if (result.error && !result.data) {
    return (
      <Alert
        type="error"
        showIcon
        title={topLevelMessage(result.error)}
        action={
          <Button size="small" onClick={() => retry()}>
            {t("重试", "Try again")}
          </Button>
        }
      />
    );
  }
  if (result.data) return children(result.data);
  if (keep && last) {
    return (
      <div className={styles.waiting} aria-busy="true">
        {children(last)}
      </div>
    );
  }
  return (
    <div role="status" aria-label={t("正在加载", "Loading")} className={styles.loading}>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}

function useLast<Data>(data: Data | undefined): Data | undefined {
  const [last, setLast] = useState(data);
  if (data !== undefined && data !== last) setLast(data);
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
