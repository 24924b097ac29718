import { Link, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql, type ResultOf, readFragment } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import type { Column } from "../ui/table/columns.ts";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { BringIn } from "./BringIn.tsx";
import { SheetStateFields } from "./sheetFields.ts";
import { sheetKindText, sheetStateText, sheetStateTone } from "./words.ts";

const ImportsQuery = graphql(
  `
    query SheetImports($after: String) {
      sheetMostRows
      sheetImports(first: 20, after: $after) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SheetStateFields
        }
      }
    }
  `,
  [SheetStateFields],
);

type Sheet = ResultOf<typeof SheetStateFields>;

/** Sheets of achievements and demands: bringing one in, and those brought in before. */
export function ImportsPage() {
  const t = useT();
  const { kind } = useSearch({ from: "/imports" });
  const trail = useCursorTrail();
  const [result, ask] = useQuery({ query: ImportsQuery, variables: { after: trail.after } });
  return (
    <Page
      title={t("批量导入", "Import of sheets")}
      subtitle={t(
        "从 Excel 或 CSV 表格登记科技成果和企业需求。",
        "Achievements and demands registered from Excel or CSV.",
      )}
    >
      <BringIn kind={kind} mostRows={result.data?.sheetMostRows} />
      <Panel title={t("我的导入", "My imports")} flush>
        <QueryState keep result={result} retry={() => ask({ requestPolicy: "network-only" })}>
          {({ sheetImports }) => (
            <>
              <Sheets sheets={sheetImports.nodes.map((n) => readFragment(SheetStateFields, n))} />
              <CursorPager trail={trail} {...sheetImports} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

function Sheets({ sheets }: { sheets: readonly Sheet[] }) {
  const t = useT();
  const columns: readonly Column<Sheet>[] = [
    {
      key: "file",
      title: t("文件", "File"),
      lead: true,
      render: (sheet) => (
        <Link to="/imports/$id" params={{ id: sheet.id }}>
          {sheet.fileName}
        </Link>
      ),
    },
    {
      key: "kind",
      title: t("内容", "What"),
      render: (sheet) => t(...sheetKindText[sheet.kind]),
    },
    {
      key: "state",
      title: t("状态", "State"),
      render: (sheet) => (
        <StatusTag tone={sheetStateTone[sheet.state]}>
          {t(...sheetStateText[sheet.state])}
        </StatusTag>
      ),
    },
    {
      key: "in",
      title: t("已导入", "Came in"),
      end: true,
      render: ({ tally }) => numberText(tally.created + tally.joined),
    },
    {
      key: "refused",
      title: t("不能导入", "Refused"),
      end: true,
      render: ({ tally }) => numberText(tally.refused),
    },
    {
      key: "at",
      title: t("上传时间", "Brought in"),
      render: (sheet) => showTime(sheet.createdAt),
    },
  ];
  return (
    <DataTable
      caption={t("我的导入", "My imports")}
      columns={columns}
      rows={sheets}
      rowKey={(sheet) => sheet.id}
      empty={t("还没有导入过表格。", "No sheet was brought in yet.")}
    />
  );
}
