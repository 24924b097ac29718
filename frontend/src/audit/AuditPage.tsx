import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { roleText } from "../accounts/words.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { Scrolled } from "../ui/Scrolled.tsx";
import { type List, useList } from "../ui/table/useList.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import styles from "./AuditPage.module.css";
import { filterOf } from "./auditSearch.ts";
import { ChainPanel, CheckFields } from "./ChainPanel.tsx";
import { operationName, operationText, subjectName, subjectText } from "./words.ts";

const AuditQuery = graphql(
  `
  query AuditEntries(
      $rows: Int! = 100
      $after: String
      $begins: Boolean! = true
    $filter: AuditEntryFilter
  ) {
      auditCheck @include(if: $begins) {
        ...CheckFields
      }
      newest: auditEntries(first: 1) @include(if: $begins) {
        nodes {
          id
          number
        }
      }
      savedViews(first: 50, filter: { listName: { eq: AUDIT } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    auditEntries(first: $rows, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        at
        actor {
          id
          displayName
        }
        role
        operation
        subject
        subjectRow
        body
        hash
      }
    }
  }
`,
  [CheckFields, SavedViewFields],
);

/** The audit log, newest first, each entry with what it recorded and its link in the chain. */
export function AuditPage() {
  const t = useT();
  const search = useSearch({ from: "/audit" });
  const list = useList({
    query: AuditQuery,
    variables: { filter: filterOf(search) },
    pick: ({ auditEntries }) => auditEntries,
  });
  return (
    <Page
      title={t("审计日志", "Audit log")}
      subtitle={t(
        "每次写入一条，只增不改；每条带有前一条的哈希。",
        "One entry for each write, never changed; each carries the hash of the one before.",
      )}
    >
      <ChainPanel
        check={list.data?.auditCheck}
        newest={list.data?.newest?.nodes[0]?.number ?? 0}
        onChecked={list.refresh}
      />
      <Panel flush>
        <AuditFilters search={search} />
        <QueryState keep result={list.result} retry={list.refresh}>
          {({ savedViews }) => <AuditTable list={list} savedViews={savedViews} />}
        </QueryState>
      </Panel>
    </Page>
  );
}

type Entries = ResultOf<typeof AuditQuery>["auditEntries"];

const keyOf = ({ id }: { id: string }) => id;

interface AuditTableProps {
  list: List<unknown, Entries>;
  savedViews: ViewsShown;
}

function AuditTable({ list, savedViews }: AuditTableProps) {
  const t = useT();
  const rows = useMemo(() => list.pages.flatMap(({ nodes }) => nodes), [list.pages]);
  return (
    <LibraryTable
      name="AUDIT"
      savedViews={savedViews}
      caption={t("审计日志", "Audit log")}
      list={list}
      listing="auditEntries"
      rows={rows}
      rowKey={keyOf}
      empty={t("没有符合条件的审计记录。", "No entry matches.")}
      columns={[
        {
          key: "number",
          title: t("序号", "No."),
          width: "76px",
          end: true,
          cell: { path: "number" },
          render: (row) => row.number,
        },
        {
          key: "at",
          title: t("时间", "At"),
          width: "150px",
          cell: { path: "at" },
          render: (row) => showTime(row.at),
        },
        {
          key: "actor",
          title: t("操作人", "By"),
          width: "150px",
          cell: [
            { path: "actor.displayName" },
            { path: "role", title: t("角色", "Role"), words: roleText },
          ],
          render: (row) =>
            row.actor === null
              ? t("系统", "System")
              : `${row.actor.displayName} · ${roleName(row.role, t)}`,
        },
        {
          key: "operation",
          title: t("操作", "Operation"),
          lead: true,
          cell: [
            { path: "operation", words: operationText },
            { path: "body", title: t("内容", "Body") },
            { path: "hash", title: t("哈希", "Hash") },
          ],
          render: (row) => (
            <details>
              <summary className={styles.summary}>{operationName(row.operation)}</summary>
              {row.body === null ? (
                <p className={styles.hash}>
                  {t("评价未全部提交，内容暂不显示。", "Shown once all sheets are in.")}
                </p>
              ) : (
                <Scrolled
                  className={styles.body}
                  label={t(`第 ${row.number} 条的内容`, `Body of entry ${row.number}`)}
                >
                  <pre>{pretty(row.body)}</pre>
                </Scrolled>
              )}
              <p className={styles.hash}>{row.hash}</p>
            </details>
          ),
        },
        {
          key: "subject",
          title: t("对象", "Subject"),
          width: "200px",
          cell: [
            { path: "subject", words: subjectText },
            { path: "subjectRow", title: t("对象编号", "Subject's number") },
          ],
          render: (row) =>
            row.subjectRow === null
              ? subjectName(row.subject)
              : `${subjectName(row.subject)} #${row.subjectRow}`,
        },
      ]}
    />
  );
}

function roleName(role: string, t: (zh: string, en: string) => string): string {
  const text = (roleText as Record<string, readonly [string, string]>)[role];
  return text ? t(...text) : role;
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
