import { useQuery } from "urql";
import { graphql, type ResultOf, readFragment } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { useT } from "../ui/language.ts";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { SheetRow } from "./SheetRow.tsx";
import styles from "./Sheets.module.css";
import { type SheetColumnFields, SheetRowFields } from "./sheetFields.ts";
import type { SheetOutcome } from "./words.ts";

const SheetRowsPage = graphql(
  `
    fragment SheetRowsPage on SheetRowConnection @_unmask {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...SheetRowFields
      }
    }
  `,
  [SheetRowFields],
);

const RowsQuery = graphql(
  `
    query SheetRows($after: String, $filter: SheetRowFilter) {
      sheetRows(first: 20, after: $after, filter: $filter) {
        ...SheetRowsPage
      }
    }
  `,
  [SheetRowsPage],
);

/**
 * What `SheetRows` begins with, whichever of the two it will be: asked with the sheet itself, and
 * then read from the cache.
 */
export const FirstRows = graphql(
  `
    fragment FirstRows on Query {
      refused: sheetRows(
        first: 20
        after: $after
        filter: { sheet: { eq: $id }, outcome: { eq: REFUSED } }
      ) {
        ...SheetRowsPage
      }
      sheetRows(first: 20, after: $after, filter: { sheet: { eq: $id } }) {
        ...SheetRowsPage
      }
    }
  `,
  [SheetRowsPage],
);

interface SheetRowsProps {
  sheet: string;
  outcome: SheetOutcome | undefined;
  columns: readonly ResultOf<typeof SheetColumnFields>[];
  /** Whether they are those that came with the sheet. */
  came: boolean;
}

/** The rows with one outcome, or all of them. A row that was mended stays until another choice. */
export function SheetRows({ sheet, outcome, columns, came }: SheetRowsProps) {
  const t = useT();
  const trail = useCursorTrail(outcome);
  const [result, ask] = useQuery({
    query: RowsQuery,
    variables: {
      after: trail.after,
      filter: { sheet: { eq: sheet }, outcome: outcome && { eq: outcome } },
    },
    requestPolicy: came ? "cache-first" : undefined,
  });
  return (
    <QueryState keep result={result} retry={() => ask({ requestPolicy: "network-only" })}>
      {({ sheetRows }) =>
        sheetRows.nodes.length === 0 ? (
          <p className={styles.empty}>{t("没有这样的行。", "There is no such row.")}</p>
        ) : (
          <>
            <ul className={styles.rows} aria-label={t("表格的行", "Rows of the sheet")}>
              {sheetRows.nodes.map((row, place) => (
                <SheetRow
                  key={row.id}
                  row={readFragment(SheetRowFields, row)}
                  columns={columns}
                  first={place === 0}
                />
              ))}
            </ul>
            <CursorPager trail={trail} {...sheetRows} />
          </>
        )
      }
    </QueryState>
  );
}
