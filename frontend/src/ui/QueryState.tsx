import type { CombinedError } from "@urql/core";
import { Alert, Button, Skeleton } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { useT } from "./language.ts";
import { useSession } from "./session.ts";
import { topLevelMessage } from "./topLevelErrors.ts";

interface QueryStateProps<Data> {
  result: { data?: Data | undefined; error?: CombinedError | undefined; fetching: boolean };
  retry: () => void;
  children: (data: Data) => ReactNode;
}

/** Loading, failed, or there: what every page does with its query. */
export function QueryState<Data>({ result, retry, children }: QueryStateProps<Data>) {
  const t = useT();
  useRetryOnRenewal(Boolean(result.error), retry);
  if (result.error && !result.data) {
    return (
      <Alert
        type="error"
        showIcon
        title={topLevelMessage(result.error)}
        action={
          <Button size="small" onClick={retry}>
            {t("重试", "Try again")}
          </Button>
        }
      />
    );
  }
  if (!result.data) {
    return (
      <div role="status" aria-label={t("正在加载", "Loading")}>
        <Skeleton active paragraph={{ rows: 6 }} />
      </div>
    );
  }
  return children(result.data);
}

function useRetryOnRenewal(failed: boolean, retry: () => void) {
  const { renewals } = useSession();
  const seen = useRef(renewals);
  useEffect(() => {
    if (seen.current === renewals) return;
    seen.current = renewals;
    if (failed) retry();
  }, [renewals, failed, retry]);
}

/** What stands in place of a record that does not exist, or is not the viewer's to see. */
export function NotThere() {
  const t = useT();
  return (
    <Alert
      type="info"
      showIcon
      title={t(
        "没有找到这条记录，或您无权查看。",
        "This record was not found, or is not yours to see.",
      )}
    />
  );
}
