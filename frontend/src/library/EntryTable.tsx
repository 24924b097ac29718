import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { stageText } from "../achievements/words.ts";
import { may, useViewer } from "../app/viewer.ts";
import { demandStageText } from "../demands/words.ts";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { titleFieldOf } from "../items/titleField.ts";
import { itemKindText } from "../items/words.ts";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { showDay } from "../ui/format.ts";
import type { Highlight } from "../ui/highlights.ts";
import { orNothing, useT } from "../ui/language.ts";
import type { List, Paged } from "../ui/table/useList.ts";
import { useSelection } from "../ui/table/useSelection.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import type { EntrySearch } from "./entrySearch.ts";
import { FollowUp, FollowUpFields } from "./FollowUp.tsx";
import { HandOverButton } from "./HandOverButton.tsx";
import { HandOverMany } from "./HandOverMany.tsx";
import { ItemStage, ItemStageFields } from "./ItemStage.tsx";
import { exitText, routeText } from "./words.ts";

export const EntryRow = graphql(
  `
    fragment EntryRow on ServiceEntry {
      id
      version
      number
      route
      admittedAt
      accountableSince
      lastFollowedUpOn
      leftAt
      leftBecause
      viewerCanHandOver
      accountable {
        id
        displayName
      }
      item {
        id
        title
        itemKind
      }
      ...FollowUpFields
      ...ItemStageFields
    }
  `,
  [FollowUpFields, ItemStageFields],
);

type Page = Paged & {
  edges: readonly {
    node: FragmentOf<typeof EntryRow>;
    highlights?: readonly Highlight[] | undefined;
  }[];
};

interface EntryTableProps {
  list: List<unknown, Page>;
  savedViews: ViewsShown;
  view: EntrySearch["view"];
  listing: string;
}

function rowsOf(pages: readonly Page[]) {
  return pages.flatMap(({ edges }) =>
    edges.map(({ node, highlights = [] }) => ({
      ...readFragment(EntryRow, node),
      highlights,
    })),
  );
}

type EntryShown = ReturnType<typeof rowsOf>[number];

const keyOf = (row: EntryShown) => row.id;

/** Entries with who answers for each and since when, and by when each is to be followed up. */
export function EntryTable({ list, savedViews, view, listing }: EntryTableProps) {
  const t = useT();
  const rows = useMemo(() => rowsOf(list.pages), [list.pages]);
  const selection = useSelection(list.place, {
    keyOf,
    rowsOf,
    nameOf: (row) => row.item.title,
    actions: (chosen) => (
      <HandOverMany chosen={chosen} onDone={list.refresh} drop={(gone) => selection.drop(gone)} />
    ),
  });
  const left = view === "left";
  const acts = may(useViewer(), "service:manage") && !left;
  return (
    <LibraryTable
      name="ENTRIES"
      savedViews={savedViews}
      caption={t("服务库条目", "Service entries")}
      list={list}
      listing={listing}
      rows={rows}
      rowKey={keyOf}
      selection={acts ? selection : undefined}
      empty={
        view === "overdue"
          ? t("没有逾期跟进的条目。", "Nothing is overdue.")
          : t("没有这样的条目。", "There is no such entry.")
      }
      columns={[
        {
          key: "title",
          title: t("成果或需求", "Item"),
          lead: true,
          cell: [
            { path: "item.title" },
            { path: "item.itemKind", title: t("类型", "Kind"), words: itemKindText },
            { path: "number", title: t("编号", "No.") },
          ],
          render: (row) => (
            <>
              <Link to="/entries/$id" params={{ id: row.id }}>
                <FoundName
                  name={row.item.title}
                  highlights={row.highlights}
                  field={titleFieldOf(row.item.itemKind)}
                />
              </Link>{" "}
              <span style={{ color: "var(--ink-soft)", fontSize: 13, whiteSpace: "nowrap" }}>
                {t(...itemKindText[row.item.itemKind])} №{row.number}
              </span>
              <FoundPassage highlights={row.highlights} field={titleFieldOf(row.item.itemKind)} />
            </>
          ),
        },
        {
          key: "stage",
          title: t("阶段", "Stage"),
          width: "104px",
          cell: {
            path: ["achievement.stage", "demand.stage"],
            words: { ...stageText, ...demandStageText },
          },
          render: (row) => <ItemStage entry={row} />,
        },
        {
          key: "accountable",
          title: t("责任人", "Accountable"),
          width: "150px",
          cell: [
            { path: "accountable.displayName" },
            { path: "accountableSince", days: true, title: t("负责起始", "Accountable since") },
          ],
          render: (row) => (
            <div>
              {row.accountable.displayName}
              <div style={{ color: "var(--ink-soft)", fontSize: 13 }}>
                {t(`${showDay(row.accountableSince)} 起`, `since ${showDay(row.accountableSince)}`)}
              </div>
            </div>
          ),
        },
        left
          ? {
              key: "because",
              title: t("退出原因", "Left because"),
              width: "140px",
              cell: { path: "leftBecause", words: exitText },
              render: (row) => orNothing(exitText, row.leftBecause),
            }
          : {
              key: "last",
              title: t("上次服务", "Last service"),
              width: "108px",
              cell: { path: "lastFollowedUpOn" },
              render: (row) => row.lastFollowedUpOn ?? t("尚无", "None yet"),
            },
        left
          ? {
              key: "leftAt",
              title: t("退出日期", "Left on"),
              width: "112px",
              cell: { path: "leftAt", days: true },
              render: (row) => showDay(row.leftAt),
            }
          : {
              key: "due",
              title: t("应跟进日期", "Due on"),
              width: "172px",
              cell: [{ path: "followUpDueOn" }, { path: "overdue", title: t("逾期", "Overdue") }],
              render: (row) => <FollowUp entry={row} />,
            },
        {
          key: "admitted",
          title: t("入库", "Admitted"),
          width: "150px",
          cell: [
            { path: "admittedAt", days: true },
            { path: "route", title: t("入库方式", "Route"), words: routeText },
          ],
          render: (row) => (
            <div>
              {showDay(row.admittedAt)}
              <div style={{ color: "var(--ink-soft)", fontSize: 13 }}>
                {t(...routeText[row.route])}
              </div>
            </div>
          ),
        },
        ...(rows.some((row) => row.viewerCanHandOver)
          ? [
              {
                key: "actions",
                title: t("操作", "Action"),
                width: "120px",
                render: (row: (typeof rows)[number]) =>
                  row.viewerCanHandOver && (
                    <HandOverButton
                      entry={row.id}
                      version={row.version}
                      title={row.item.title}
                      onDone={list.refresh}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
