import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { showDay } from "../ui/format.ts";
import type { Highlight } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { StageTag } from "./StageTag.tsx";
import { kindText } from "./words.ts";

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
}

export function AchievementTable({ found, empty }: AchievementTableProps) {
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
      columns={[
        {
          key: "title",
          title: t("成果名称", "Title"),
          lead: true,
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
          render: (row) => t(...kindText[row.kind]),
        },
        {
          key: "stage",
          title: t("阶段", "Stage"),
          width: "88px",
          render: (row) => <StageTag stage={row.stage} />,
        },
        {
          key: "industry",
          title: t("产业", "Industry"),
          width: "160px",
          render: (row) => row.industry && t(row.industry.name, row.industry.nameEn),
        },
        {
          key: "reporter",
          title: t("首报单位", "First reporter"),
          width: "180px",
          render: (row) => row.reporter?.shortName ?? row.reporter?.name,
        },
        { key: "trl", title: "TRL", width: "56px", end: true, render: (row) => row.trl },
        {
          key: "submittedAt",
          title: t("登记日期", "Registered on"),
          width: "112px",
          render: (row) => showDay(row.submittedAt),
        },
      ]}
    />
  );
}
