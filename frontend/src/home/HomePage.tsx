import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { ActDialog } from "./ActDialog.tsx";
import { actsOf } from "./acts.ts";
import { type Audience, audienceOf, type Work } from "./audiences.ts";
import { Boards } from "./Boards.tsx";
import { FirmPanels } from "./FirmPanels.tsx";
import styles from "./HomePage.module.css";
import { hints } from "./hints.ts";
import { LiaisonPanel } from "./LiaisonPanel.tsx";
import { QueuePanel } from "./QueuePanel.tsx";
import type { QueueKind, QueueRecord } from "./queue.ts";
import { useNewSince } from "./visits.ts";

/** Where everybody begins: what waits for them, what is late, and what is new. */
export function HomePage() {
  const t = useT();
  const viewer = useViewer();
  const audience = audienceOf(viewer);
  return (
    <Page
      title={t("工作台", "My work")}
      subtitle={viewer.organization?.name}
      actions={actsOf(viewer).map(({ to, label }, nth) => (
        <Link key={to} to={to} className={nth === 0 ? styles.first : styles.act}>
          {t(...label)}
        </Link>
      ))}
    >
      {audience ? (
        <WorkOf audience={audience} />
      ) : (
        <Panel>
          <p>{t(...hints(viewer))}</p>
        </Panel>
      )}
    </Page>
  );
}

function WorkOf({ audience }: { audience: Audience }) {
  const viewer = useViewer();
  const since = useNewSince(viewer.account?.id ?? "");
  const [chosen, setChosen] = useState<QueueRecord | null>(null);
  const [result, execute] = useQuery({
    query: audience.query,
    variables: audience.asked(viewer, since),
  });
  const ask = () => execute({ requestPolicy: "network-only" });
  return (
    <>
      <QueryState result={result} retry={ask}>
        {(data) => {
          const { plan, firm, liaison, queues } = audience.work(data, viewer, since);
          return (
            <>
              {plan && <Boards plan={plan} />}
              {queues.length > 0 && <Queues queues={queues} since={since} onAct={setChosen} />}
              {liaison && <LiaisonPanel overview={liaison} />}
              {firm && <FirmPanels overview={firm} />}
            </>
          );
        }}
      </QueryState>
      {chosen && <ActDialog record={chosen} onDone={ask} onClose={() => setChosen(null)} />}
    </>
  );
}

interface QueuesProps extends Pick<Work, "queues"> {
  since: string;
  onAct: (record: QueueRecord) => void;
}

function Queues({ queues, since, onAct }: QueuesProps) {
  const t = useT();
  const viewer = useViewer();
  const of = (kind: QueueKind) => queues.filter((queue) => queue.kind === kind);
  return (
    <div className={styles.panels}>
      <QueuePanel
        title={t("待我处理", "Waits for me")}
        queues={of("waits")}
        empty={t(...hints(viewer))}
        onAct={onAct}
      />
      <div className={styles.side}>
        <QueuePanel
          title={t("已经逾期", "Late")}
          queues={of("late")}
          empty={t("没有逾期的事项。", "Nothing is late.")}
          onAct={onAct}
        />
        <QueuePanel
          title={t(`${since} 以来新增`, `New since ${since}`)}
          queues={of("fresh")}
          empty={t("没有新增的内容。", "Nothing is new.")}
          onAct={onAct}
        />
      </div>
    </div>
  );
}
