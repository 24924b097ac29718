import { Link } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { kindText } from "../achievements/words.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { showDay } from "../ui/format.ts";
import type { Highlight } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";

export const ChoiceRow = graphql(`
  fragment ChoiceRow on Achievement @_unmask {
    id
    title
    kind
    submittedAt
    evaluationDueOn
    reporter {
      id
      name
      shortName
    }
  }
`);

type Row = ResultOf<typeof ChoiceRow> & {
  /** Where in it stands what was searched for. */
  highlights?: readonly Highlight[];
};

interface ChoiceTableProps {
  caption: string;
  rows: readonly Row[];
  empty: string;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  /** Whether the day is said by which each should have been evaluated. */
  due?: boolean;
}

/** Achievements, some of which are chosen for a batch. */
export function ChoiceTable({ caption, rows, empty, chosen, onChoose, due }: ChoiceTableProps) {
  const t = useT();
  const taken = new Set(chosen);
  const toggle = (id: string) =>
    onChoose(taken.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "title",
          title: t("成果名称", "Title"),
          lead: true,
          render: (row) => (
            <Checkbox checked={taken.has(row.id)} onChange={() => toggle(row.id)}>
              <FoundName name={row.title} highlights={row.highlights ?? []} />
              <FoundPassage highlights={row.highlights ?? []} />
            </Checkbox>
          ),
        },
        {
          key: "kind",
          title: t("类型", "Kind"),
          width: "112px",
          render: (row) => t(...kindText[row.kind]),
        },
        {
          key: "reporter",
          title: t("首报单位", "First reporter"),
          width: "200px",
          render: (row) => row.reporter.shortName ?? row.reporter.name,
        },
        {
          key: "submittedAt",
          title: t("登记日期", "Registered on"),
          width: "120px",
          render: (row) => showDay(row.submittedAt),
        },
        ...(due
          ? [
              {
                key: "due",
                title: t("应评价日期", "Due on"),
                width: "120px",
                render: (row: Row) => row.evaluationDueOn,
              },
            ]
          : []),
        {
          key: "open",
          title: t("查看", "See"),
          width: "72px",
          render: (row) => (
            <Link to="/achievements/$id" params={{ id: row.id }} target="_blank">
              {t("详情", "Details")}
            </Link>
          ),
        },
      ]}
    />
  );
}
