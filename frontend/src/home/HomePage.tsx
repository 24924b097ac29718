import { useState } from "react";
import { useQuery } from "urql";
import { useViewer } from "../app/viewer.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { ActDialog } from "./ActDialog.tsx";
import { actsOf } from "./acts.ts";
import { Boards } from "./Boards.tsx";
import styles from "./HomePage.module.css";
import { hints } from "./hints.ts";
import { QueuePanel } from "./QueuePanel.tsx";
import type { QueueKind, QueueRecord } from "./queue.ts";
import { askedBy, queuesOf, StartQuery } from "./startQuery.ts";
import { useNewSince } from "./visits.ts";

/** Where everybody begins: what waits for them, what is late, and what is new. */
export function HomePage() {
  const t = useT();
  const viewer = useViewer();
  const since = useNewSince(viewer.account?.id ?? "");
  const [chosen, setChosen] = useState<QueueRecord | null>(null);
  const [result, execute] = useQuery({ query: StartQuery, variables: askedBy(viewer, since) });
  const ask = () => execute({ requestPolicy: "network-only" });
  return (
    <Page
      title={t("工作台", "My work")}
      subtitle={viewer.organization?.name}
      actions={actsOf(viewer).map(({ to, label }, nth) => (
        <LinkButton key={to} to={to} primary={nth === 0}>
          {t(...label)}
        </LinkButton>
      ))}
    >
      <QueryState result={result} retry={ask}>
        {(data) => {
          const queues = queuesOf(data, viewer, since);
          const of = (kind: QueueKind) => queues.filter((queue) => queue.kind === kind);
          return (
            <>
              {data.plan && <Boards plan={data.plan} />}
              <div className={styles.panels}>
                <QueuePanel
                  title={t("待我处理", "Waits for me")}
                  queues={of("waits")}
                  empty={t(...hints(viewer))}
                  onAct={setChosen}
                />
                <div className={styles.side}>
                  <QueuePanel
                    title={t("已经逾期", "Late")}
                    queues={of("late")}
                    empty={t("没有逾期的事项。", "Nothing is late.")}
                    onAct={setChosen}
                  />
                  <QueuePanel
                    title={t(`${since} 以来新增`, `New since ${since}`)}
                    queues={of("fresh")}
                    empty={t("没有新增的内容。", "Nothing is new.")}
                    onAct={setChosen}
                  />
                </div>
              </div>
            </>
          );
        }}
      </QueryState>
      {chosen && <ActDialog record={chosen} onDone={ask} onClose={() => setChosen(null)} />}
    </Page>
  );
}
