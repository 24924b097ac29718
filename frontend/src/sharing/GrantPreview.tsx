import { Alert, Button, Typography } from "antd";
import { useState } from "react";
import { useClient } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { Scrolled } from "../ui/Scrolled.tsx";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { useSaid } from "../ui/useSaid.ts";
import { type GrantedValues, grantOf } from "./clientValues.ts";
import styles from "./GrantTree.module.css";

const GrantPreviewQuery = graphql(`
  query GrantPreview($grant: [GrantTypeInput!]!) {
    grantPreview(grant: $grant) {
      problems
      examples {
        type
        query
        cost
        answer
      }
    }
  }
`);

type Preview = ResultOf<typeof GrantPreviewQuery>["grantPreview"];
type Example = Preview["examples"][number];

/** What a partner would see by the grant as it stands in the form: its queries and their answers. */
export function GrantPreview({ grant }: { grant: readonly GrantedValues[] }) {
  const t = useT();
  const client = useClient();
  const [running, setRunning] = useState(false);
  const [failed, setFailed] = useSaid<string | undefined>(undefined);
  // Not asked anew by itself in another language: the log says who looked, and that nobody did.
  const [shown, setShown] = useSaid<{ of: string; preview: Preview } | undefined>(undefined);
  const now = JSON.stringify(grant);
  const ask = async () => {
    setFailed(undefined);
    const given = readable(grant);
    if (!given) {
      setFailed(t("有行筛选不是 JSON，请先改正。", "A row filter is no JSON; mend it first."));
      return;
    }
    setRunning(true);
    const asked = client.query(
      GrantPreviewQuery,
      { grant: given },
      { requestPolicy: "network-only" },
    );
    const { data, error } = await asked;
    setRunning(false);
    if (data) setShown({ of: now, preview: data.grantPreview });
    else if (error) setFailed(topLevelMessage(error));
  };
  return (
    <div className={styles.preview}>
      <div className={styles.head}>
        <Button onClick={ask} loading={running} disabled={grant.length === 0}>
          {t("预览合作方所见", "See what the partner would see")}
        </Button>
        <span className={styles.sum}>
          {t(
            "按此授权实际查询，预览记入审计日志。",
            "Asked as by this grant; the log says who looked.",
          )}
        </span>
      </div>
      {failed && <Alert type="error" showIcon role="alert" title={failed} />}
      {shown && shown.of !== now && (
        <p role="status" className={styles.sum}>
          {t("授权已改动，请重新预览。", "The grant has changed since; look again.")}
        </p>
      )}
      {shown && <Shown preview={shown.preview} />}
    </div>
  );
}

function readable(grant: readonly GrantedValues[]) {
  try {
    return grantOf(grant);
  } catch {
    return null;
  }
}

function Shown({ preview }: { preview: Preview }) {
  const t = useT();
  return (
    <section aria-label={t("合作方所见", "What the partner would see")} className={styles.examples}>
      {preview.problems.map((problem) => (
        <Alert key={problem} type="error" showIcon role="alert" title={problem} />
      ))}
      {preview.examples.map((example) => (
        <Shows key={example.type} example={example} />
      ))}
    </section>
  );
}

function Shows({ example }: { example: Example }) {
  const t = useT();
  const { type, query, cost, answer } = example;
  if (query === null) {
    return (
      <p className={styles.sum}>
        <code>{type}</code>：
        {t("只在其他记录之内可见，没有单独的列表。", "seen only inside other records.")}
      </p>
    );
  }
  return (
    <article className={styles.example} aria-label={type}>
      <div className={styles.title}>
        <code>{type}</code>
        {cost !== null && (
          <span className={styles.count}>{t(`查询成本 ${cost}`, `Cost ${cost}`)}</span>
        )}
        <Typography.Text copyable={{ text: query, tooltips: t("复制查询", "Copy the query") }} />
      </div>
      <div className={styles.pair}>
        <Scrolled className={styles.text} label={t(`${type} 的示例查询`, `Query of ${type}`)}>
          <pre>{query}</pre>
        </Scrolled>
        <Scrolled className={styles.text} label={t(`${type} 的应答`, `Answer of ${type}`)}>
          <pre>{JSON.stringify(answer, null, 2)}</pre>
        </Scrolled>
      </div>
    </article>
  );
}
