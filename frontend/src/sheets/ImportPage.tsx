import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Alert } from "antd";
import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf, readFragment } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { choicesOf } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { numberText } from "../ui/numberText.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { ProgressBar } from "../ui/ProgressBar.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { ImportActions } from "./ImportActions.tsx";
import { FirstRows, SheetRows } from "./SheetRows.tsx";
import { SheetColumnFields, SheetStateFields } from "./sheetFields.ts";
import {
  outcomeText,
  type SheetOutcome,
  sheetKindText,
  sheetStateText,
  sheetStateTone,
} from "./words.ts";

const ImportQuery = graphql(
  `
    query SheetImport($id: ID!, $after: String) {
      node(id: $id) {
        __typename
        ... on SheetImport {
          id
          columns {
            ...SheetColumnFields
          }
          ...SheetStateFields
        }
      }
      ...FirstRows
    }
  `,
  [FirstRows, SheetStateFields, SheetColumnFields],
);

const StateQuery = graphql(
  `
    query SheetState($id: ID!) {
      node(id: $id) {
        __typename
        ... on SheetImport {
          ...SheetStateFields
        }
      }
    }
  `,
  [SheetStateFields],
);

type Sheet = ResultOf<typeof SheetStateFields>;

const ASKED_EVERY = 800;

/** One import: what each row would do, what is wrong mended in place, the run and what came of it. */
export function ImportPage() {
  const { id } = useParams({ from: "/imports/$id" });
  const [result, ask] = useQuery({ query: ImportQuery, variables: { id, after: null } });
  return (
    <QueryState result={result} retry={() => ask({ requestPolicy: "network-only" })}>
      {({ node }) =>
        node?.__typename === "SheetImport" ? (
          <Import
            sheet={readFragment(SheetStateFields, node)}
            columns={node.columns.map((column) => readFragment(SheetColumnFields, column))}
          />
        ) : (
          <NotThere />
        )
      }
    </QueryState>
  );
}

interface ImportProps {
  sheet: Sheet;
  columns: readonly ResultOf<typeof SheetColumnFields>[];
}

function Import({ sheet, columns }: ImportProps) {
  const t = useT();
  const working = sheet.state === "CHECKING" || sheet.state === "RUNNING";
  // The rows that came with the sheet are of the state that it was in.
  const [opened, setOpened] = useState<Sheet["state"] | null>(sheet.state);
  if (opened && opened !== sheet.state) setOpened(null);
  return (
    <Page
      title={sheet.fileName}
      back={{ to: "/imports", label: t("批量导入", "Import of sheets") }}
      subtitle={
        <>
          <StatusTag tone={sheetStateTone[sheet.state]}>
            {t(...sheetStateText[sheet.state])}
          </StatusTag>{" "}
          {t(...sheetKindText[sheet.kind])}
          {sheet.submits
            ? t("，导入后直接提交", ", submitted at once")
            : t("，导入为草稿", ", as drafts")}
        </>
      }
      actions={<ImportActions sheet={sheet} />}
    >
      {sheet.problem && <Alert type="warning" showIcon title={sheet.problem} />}
      <Unknown headers={sheet.unknownColumns} />
      {working ? (
        <Working sheet={sheet} />
      ) : (
        <Looked sheet={sheet} columns={columns} came={opened !== null} />
      )}
    </Page>
  );
}

/** What the file's header says that names no column: said before anything comes in without it. */
function Unknown({ headers }: { headers: readonly string[] }) {
  const t = useT();
  if (headers.length === 0) return null;
  const zh = headers.map((header) => `「${header}」`).join("、");
  const en = headers.map((header) => `“${header}”`).join(", ");
  return (
    <Alert
      type="warning"
      showIcon
      title={t(`这些列未能识别，其内容不会导入：${zh}`, `Columns that are not brought in: ${en}`)}
      description={t(
        "如需导入，请按模板修改表头后重新上传。金额列须写明单位，如「拟投入资金（万元）」。",
        "To bring them in, name them as the template does and send the file anew. Columns of amounts say their unit, such as 拟投入资金（万元）.",
      )}
    />
  );
}

/** How far the server is, asked for again and again. */
function Working({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const [, ask] = useQuery({ query: StateQuery, variables: { id: sheet.id }, pause: true });
  useEffect(() => {
    const timer = setInterval(() => ask({ requestPolicy: "network-only" }), ASKED_EVERY);
    return () => clearInterval(timer);
  }, [ask]);
  const { tally } = sheet;
  const all = sum(tally);
  const left = sheet.state === "CHECKING" ? tally.waiting : tally.create + tally.join;
  const done = all - left;
  return (
    <Panel>
      <div role="status">
        {sheet.state === "CHECKING"
          ? t(
              `正在逐行检查：${numberText(done)} / ${numberText(all)} 行`,
              `Checking: ${numberText(done)} of ${numberText(all)} rows`,
            )
          : t(`正在导入，还有 ${numberText(left)} 行`, `Importing, ${numberText(left)} rows to go`)}
        <ProgressBar done={done} of={all} />
        {t("可以离开本页，导入会继续进行。", "You can leave this page; the import goes on.")}
      </div>
    </Panel>
  );
}

function sum(tally: Sheet["tally"]): number {
  return tally.waiting + tally.create + tally.join + tally.refused + tally.created + tally.joined;
}

interface LookedProps extends ImportProps {
  /** Whether nothing happened to the sheet since its first rows came. */
  came: boolean;
}

function Looked({ sheet, columns, came }: LookedProps) {
  const t = useT();
  const navigate = useNavigate();
  const { rows } = useSearch({ from: "/imports/$id" });
  // What is wrong comes first; once it is mended, the rows stay where they are.
  const [first] = useState<SheetOutcome | "ALL">(sheet.tally.refused > 0 ? "REFUSED" : "ALL");
  const chosen = rows ?? first;
  const counts = countsOf(sheet);
  const tabs = choicesOf(outcomeText)
    .map((choice) => ({ ...choice, count: { totalCount: counts[choice.value] } }))
    .filter(({ value, count }) => count.totalCount > 0 || value === chosen);
  return (
    <Panel flush>
      <CountTabs<SheetOutcome | "ALL">
        label={t("按结果", "By outcome")}
        chosen={chosen}
        onChoose={(outcome) =>
          navigate({
            to: "/imports/$id",
            params: { id: sheet.id },
            search: { rows: outcome ?? "ALL" },
          })
        }
        tabs={[
          { value: "ALL", label: t("全部", "All"), count: { totalCount: sum(sheet.tally) } },
          ...tabs,
        ]}
      />
      <SheetRows
        key={`${chosen} ${sheet.state}`}
        sheet={sheet.id}
        outcome={chosen === "ALL" ? undefined : chosen}
        columns={columns}
        came={came && rows === undefined}
      />
    </Panel>
  );
}

function countsOf({ tally }: Sheet): Record<SheetOutcome, number> {
  return {
    WAITING: tally.waiting,
    REFUSED: tally.refused,
    CREATE: tally.create,
    JOIN: tally.join,
    CREATED: tally.created,
    JOINED: tally.joined,
  };
}
