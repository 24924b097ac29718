import { useMemo } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import type { Highlight } from "../ui/highlights.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import type { List, Paged } from "../ui/table/useList.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import styles from "./ResultTable.module.css";

export const ResultRow = graphql(`
  fragment ResultRow on RegisteredResult {
    id
    title
    abstract
    discipline
    source
    sourceDate
    completingUnits
    takenUp
  }
`);

type Page = Paged & {
  edges: readonly {
    node: FragmentOf<typeof ResultRow>;
    highlights?: readonly Highlight[] | undefined;
  }[];
};

interface ResultTableProps {
  list: List<unknown, Page>;
  savedViews: ViewsShown;
  canTakeUp: boolean;
}

function rowsOf(pages: readonly Page[]) {
  return pages.flatMap(({ edges }) =>
    edges.map(({ node, highlights = [] }) => ({
      ...readFragment(ResultRow, node),
      highlights,
    })),
  );
}

type ResultShown = ReturnType<typeof rowsOf>[number];

const keyOf = (row: ResultShown) => row.id;

export function ResultTable({ list, savedViews, canTakeUp }: ResultTableProps) {
  const t = useT();
  const rows = useMemo(() => rowsOf(list.pages), [list.pages]);
  return (
    <LibraryTable
      name="RESULTS"
      savedViews={savedViews}
      caption={t("在册成果", "Registered results")}
      list={list}
      listing="registeredResults"
      rows={rows}
      rowKey={keyOf}
      empty={t("没有符合条件的在册成果。", "No registered result matches.")}
      columns={[
        {
          key: "title",
          title: t("成果名称", "Title"),
          lead: true,
          cell: [{ path: "title" }, { title: t("简介", "Abstract"), path: "abstract" }],
          render: (row) => (
            <>
              <details>
                <summary className={styles.summary}>
                  <FoundName name={row.title} highlights={row.highlights} />
                </summary>
                <p className={styles.abstract}>{row.abstract}</p>
              </details>
              <FoundPassage highlights={row.highlights} />
            </>
          ),
        },
        {
          key: "units",
          title: t("完成单位", "Completed by"),
          width: "200px",
          cell: { path: "completingUnits" },
          render: (row) => row.completingUnits,
        },
        {
          key: "discipline",
          title: t("学科", "Discipline"),
          width: "120px",
          cell: { path: "discipline" },
          render: (row) => row.discipline,
        },
        {
          key: "source",
          title: t("来源", "Source"),
          width: "170px",
          cell: [{ path: "source" }, { title: t("来源日期", "Source's date"), path: "sourceDate" }],
          render: (row) => `${row.source}（${row.sourceDate}）`,
        },
        {
          key: "take",
          title: t("操作", "Action"),
          width: "140px",
          cell: { title: t("已登记为成果", "Taken up"), path: "takenUp" },
          render: (row) => {
            if (row.takenUp) {
              return <StatusTag tone="good">{t("已登记为成果", "Taken up")}</StatusTag>;
            }
            if (!canTakeUp) return t("未登记", "Not taken up");
            return (
              <LinkButton size="small" to="/achievements/new" search={{ result: row.id }}>
                {t("登记为成果", "Take up")}
              </LinkButton>
            );
          },
        },
      ]}
    />
  );
}
