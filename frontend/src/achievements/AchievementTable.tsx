import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DataTable } from "../ui/DataTable.tsx";
import type { Listing } from "../ui/exporting.ts";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { showDay } from "../ui/format.ts";
import type { Highlight } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { StageTag } from "./StageTag.tsx";
import { kindText, stageText } from "./words.ts";

export const AchievementRow = graphql(`
  fragment AchievementRow on Achievement {
    id
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

interface AchievementTableProps {
  found: readonly { node: FragmentOf<typeof AchievementRow>; highlights: readonly Highlight[] }[];
  empty: ReactNode;
  listing?: Listing;
}

export function AchievementTable({ found, empty, listing }: AchievementTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t("科技成果", "Achievements")}
      rows={found.map(({ node, highlights }) => ({
        ...readFragment(AchievementRow, node),
        highlights,
      }))}
      rowKey={(row) => row.id}
      empty={empty}
      listing={listing}
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
          width: "84px",
          cell: { path: "kind", words: kindText },
          render: (row) => t(...kindText[row.kind]),
        },
        {
          key: "stage",
          title: t("阶段", "Stage"),
          width: "88px",
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
          width: "56px",
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
