import { DataTable } from "../ui/DataTable.tsx";
import { Nothing } from "../ui/FieldList.tsx";
import { type Text, useT } from "../ui/language.ts";
import { Scrolled } from "../ui/Scrolled.tsx";
import { StatusTag, type Tone } from "../ui/StatusTag.tsx";
import type { Comparison } from "./comparison.ts";
import styles from "./NewPlan.module.css";

type Change = Comparison["changes"][number];

const kindText: Record<Change["kind"], Text> = {
  ADDED: ["新增", "Added"],
  CHANGED: ["修改", "Changed"],
  REMOVED: ["删除", "Removed"],
};

const kindTone: Record<Change["kind"], Tone> = {
  ADDED: "good",
  CHANGED: "active",
  REMOVED: "warn",
};

/** What the file would change: in words, entry by entry, for the records, and line by line. */
export function PlanDifference({ name, comparison }: { name: string; comparison: Comparison }) {
  const t = useT();
  const { changes, changeCount, effects, lines, against } = comparison;
  return (
    <>
      <div role="status">
        <h3 className={styles.heading}>
          {t(
            `${name} 与现行方案（第 ${against.number} 版）相比有 ${changeCount} 处变化`,
            `${name} differs from the plan in force (version ${against.number}) in ${changeCount} places`,
          )}
        </h3>
      </div>
      <Changes changes={changes} />
      {changes.length < changeCount && (
        <p className={styles.how}>
          {t(
            `此处列出前 ${changes.length} 处，全部变化见下方逐行差异。`,
            `These are the first ${changes.length}; the lines below show all.`,
          )}
        </p>
      )}
      <h3 className={styles.heading}>{t("对现有记录的影响", "What becomes of records")}</h3>
      {effects.length > 0 ? (
        <ul className={styles.effects}>
          {effects.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.how}>
          {t("没有记录受影响。", "No record is touched by what changes.")}
        </p>
      )}
      <details>
        <summary className={styles.summary}>{t("逐行差异", "Line by line")}</summary>
        <Lines lines={lines} />
      </details>
    </>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useT();
  return (
    <div className={styles.table}>
      <DataTable
        caption={t("变化", "What changes")}
        rows={changes.map((change, place) => ({ ...change, key: place }))}
        rowKey={(row) => `${row.key}`}
        empty={t(
          "只有注释或写法不同，各项参数没有变化。",
          "Only comments or spelling differ; no value changes.",
        )}
        columns={[
          {
            key: "section",
            title: t("部分", "Section"),
            width: "120px",
            render: (row) => row.section,
          },
          {
            key: "subject",
            title: t("对象", "Entry"),
            lead: true,
            render: (row) => (
              <>
                {row.subject} {row.code && <span className={styles.code}>{row.code}</span>}
              </>
            ),
          },
          {
            key: "kind",
            title: t("变化", "Change"),
            width: "80px",
            render: (row) => (
              <StatusTag tone={kindTone[row.kind]}>{t(...kindText[row.kind])}</StatusTag>
            ),
          },
          {
            key: "what",
            title: t("内容", "What"),
            width: "180px",
            render: (row) => row.what ?? t("整项", "all of it"),
          },
          {
            key: "before",
            title: t("现行", "In force"),
            width: "160px",
            render: (row) => row.before ?? <Nothing />,
          },
          {
            key: "after",
            title: t("新方案", "The file"),
            width: "160px",
            render: (row) => row.after ?? <Nothing />,
          },
        ]}
      />
    </div>
  );
}

/** As `diff -u` writes them: the signs say what the colours repeat. */
function Lines({ lines }: { lines: string }) {
  const t = useT();
  const rows = lines.split("\n").map((text, place) => ({ text, key: place }));
  return (
    <Scrolled className={styles.lines} label={t("逐行差异", "Line by line")}>
      <pre>
        {rows.map(({ text, key }) => (
          <span key={key} className={classOf(text)}>
            {text}
            {"\n"}
          </span>
        ))}
      </pre>
    </Scrolled>
  );
}

function classOf(line: string): string | undefined {
  if (line.startsWith("+")) return styles.added;
  if (line.startsWith("-")) return styles.removed;
  return line.startsWith("@@") ? styles.place : undefined;
}
