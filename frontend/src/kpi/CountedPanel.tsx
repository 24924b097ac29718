import { Alert } from "antd";
import type { ReactNode } from "react";
import { type FragmentOf, graphql } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import type { Listing } from "../ui/exporting.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import type { CursorTrail } from "../ui/useCursorTrail.ts";
import { CountedRow, CountedTable } from "./CountedTable.tsx";

export const CountedPage = graphql(
  `
  fragment CountedPage on CountedItemConnection @_unmask {
    totalCount(exact: true)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CountedRow
    }
  }
`,
  [CountedRow],
);

interface CountedPanelProps {
  /** What stands above the table. */
  head?: ReactNode;
  /** The number itself; of its records the viewer may see fewer. */
  count: number;
  items: FragmentOf<typeof CountedPage>;
  trail: CursorTrail;
  listing?: Listing;
}

/** The records behind a number, and how many of them are not the viewer's to see (KPI-g). */
export function CountedPanel({ head, count, items, trail, listing }: CountedPanelProps) {
  const t = useT();
  const hidden = count - items.totalCount;
  return (
    <>
      {hidden > 0 && (
        <Alert
          type="info"
          showIcon
          title={t(
            `计入的记录中有 ${hidden} 条不在您的查看范围内，未在下面列出。`,
            `${hidden} of the counted records are not yours to see and not listed.`,
          )}
        />
      )}
      <Panel flush>
        {head}
        <CountedTable
          caption={t("计入的记录", "Counted records")}
          rows={items.nodes}
          listing={listing}
          empty={
            hidden > 0
              ? t("没有您可以查看的记录。", "There is no record that is yours to see.")
              : t("这一年还没有计入的记录。", "Nothing is counted in this year yet.")
          }
        />
        <CursorPager trail={trail} {...items} />
      </Panel>
    </>
  );
}

interface UncountedPanelProps {
  /** How many there are; the newest of them are `rows`. */
  count: number;
  rows: readonly FragmentOf<typeof CountedRow>[];
}

/** What is shown beside a number without counting (KPI-b); nothing where there is none. */
export function UncountedPanel({ count, rows }: UncountedPanelProps) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <Panel flush title={t("同一成果或需求的后续落地（不计数）", "Later landings (not counted)")}>
      {count > rows.length && (
        <Alert
          type="info"
          showIcon
          title={t(
            `共 ${count} 条，以下为最新的 ${rows.length} 条。`,
            `The newest ${rows.length} of ${count}.`,
          )}
        />
      )}
      <CountedTable
        caption={t("同一成果或需求的后续落地", "Later landings")}
        rows={rows}
        empty=""
      />
    </Panel>
  );
}
