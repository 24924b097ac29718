import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { showDay } from "../ui/format.ts";
import type { Highlight } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import type { List, Paged } from "../ui/table/useList.ts";
import { useSelection } from "../ui/table/useSelection.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { AchievementBulk } from "./AchievementBulk.tsx";
import { StageTag } from "./StageTag.tsx";
import { kindText, stageText } from "./words.ts";

export const AchievementRow = graphql(`
  fragment AchievementRow on Achievement {
    id
    version
    title
    kind
    stage
    trl
    submittedAt
    reporter {
      id
      name
      shortName
    }
    industry {
      id
      name
      nameEn
    }
  }
`);

type Page = Paged & {
  edges: readonly {
    node: FragmentOf<typeof AchievementRow>;
    highlights?: readonly Highlight[] | undefined;
  }[];
};

interface AchievementTableProps {
  list: List<unknown, Page>;
  savedViews: ViewsShown;
}

function rowsOf(pages: readonly Page[]) {
  return pages.flatMap(({ edges }) =>
    edges.map(({ node, highlights = [] }) => ({
      ...readFragment(AchievementRow, node),
      highlights,
    })),
  );
}

type AchievementShown = ReturnType<typeof rowsOf>[number];

const keyOf = (row: AchievementShown) => row.id;

/** The discovery library; staff do something with several at once. */
export function AchievementTable({ list, savedViews }: AchievementTableProps) {
  const t = useT();
  const rows = useMemo(() => rowsOf(list.pages), [list.pages]);
  const selection = useSelection(list.place, {
    keyOf,
    rowsOf,
    nameOf: (row) => row.title,
    actions: (chosen) => (
      <AchievementBulk
        chosen={chosen}
        onDone={list.refresh}
        drop={(gone) => selection.drop(gone)}
      />
    ),
  });
  const acts = may(useViewer(), "registration:repair", "evaluation:manage");
  return (
    <LibraryTable
      name="ACHIEVEMENTS"
      savedViews={savedViews}
      caption={t("科技成果", "Achievements")}
      list={list}
      listing="achievements"
      rows={rows}
      rowKey={keyOf}
      selection={acts ? selection : undefined}
      empty={t("没有符合条件的成果。", "No achievement matches.")}
      columns={[
        {
          key: "title",
          title: t("成果名称", "Title"),
          lead: true,
          cell: { path: "title" },
          render: (row) => (
            <>
              <Link to="/achievements/$id" params={{ id: row.id }}>
                <FoundName name={row.title} highlights={row.highlights} />
              </Link>
              <FoundPassage highlights={row.highlights} />
            </>
          ),
        },
        {
          key: "kind",
          title: t("类型", "Kind"),
          width: "112px",
          cell: { path: "kind", words: kindText },
          render: (row) => t(...kindText[row.kind]),
        },
        {
          key: "stage",
          title: t("阶段", "Stage"),
          width: "124px",
          cell: { path: "stage", words: stageText },
          render: (row) => <StageTag stage={row.stage} />,
        },
        {
          key: "industry",
          title: t("产业", "Industry"),
          width: "160px",
          cell: { path: t("industry.name", "industry.nameEn") },
          render: (row) => row.industry && t(row.industry.name, row.industry.nameEn),
        },
        {
          key: "reporter",
          title: t("首报单位", "First reporter"),
          width: "180px",
          cell: { path: "reporter.name" },
          render: (row) => row.reporter?.shortName ?? row.reporter?.name,
        },
        {
          key: "trl",
          title: "TRL",
          width: "60px",
          end: true,
          cell: { path: "trl" },
          render: (row) => row.trl,
        },
        {
          key: "submittedAt",
          title: t("登记日期", "Registered on"),
          width: "112px",
          cell: { path: "submittedAt", days: true },
          render: (row) => showDay(row.submittedAt),
        },
      ]}
    />
  );
}
