import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DataTable } from "../ui/DataTable.tsx";
import type { Listing } from "../ui/exporting.ts";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { showDay } from "../ui/format.ts";
import type { Highlight } from "../ui/highlights.ts";
import { useT } from "../ui/language.ts";
import { DemandStageTag } from "./DemandStageTag.tsx";
import { RealTag } from "./RealTag.tsx";
import { demandStageText, proofText } from "./words.ts";

export const DemandRow = graphql(`
  fragment DemandRow on Demand {
    id
    title
    stage
    proof
    real
    notRealBecause
    submittedAt
    budget {
      yuan
      text
    }
    firm {
      id
      name
      shortName
    }
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

interface DemandTableProps {
  found: readonly { node: FragmentOf<typeof DemandRow>; highlights: readonly Highlight[] }[];
  empty: ReactNode;
  listing?: Listing;
}

export function DemandTable({ found, empty, listing }: DemandTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t("企业需求", "Demands")}
      rows={found.map(({ node, highlights }) => ({
        ...readFragment(DemandRow, node),
        highlights,
      }))}
      rowKey={(row) => row.id}
      empty={empty}
      listing={listing}
      columns={[
        {
          key: "title",
          title: t("需求名称", "Title"),
          lead: true,
          cell: { path: "title" },
          render: (row) => (
            <>
              <Link to="/demands/$id" params={{ id: row.id }}>
                <FoundName name={row.title} highlights={row.highlights} />
              </Link>
              <FoundPassage highlights={row.highlights} />
            </>
          ),
        },
        {
          key: "stage",
          title: t("阶段", "Stage"),
          width: "112px",
          cell: { path: "stage", words: demandStageText },
          render: (row) => <DemandStageTag stage={row.stage} />,
        },
        {
          key: "real",
          title: t("真实性", "Real"),
          width: "280px",
          cell: [
            { path: "proof", words: proofText },
            { title: t("尚不真实的原因", "Not real because"), path: "notRealBecause" },
          ],
          render: (row) => (
            <div>
              <RealTag proof={row.proof} />
              {row.notRealBecause.map((reason) => (
                <div key={reason}>{reason}</div>
              ))}
            </div>
          ),
        },
        {
          key: "firm",
          title: t("需求单位", "Firm"),
          width: "170px",
          cell: { path: "firm.name" },
          render: (row) => row.firm.shortName ?? row.firm.name,
        },
        {
          key: "budget",
          title: t("拟投入资金", "Budget"),
          width: "120px",
          end: true,
          cell: { path: "budget.yuan" },
          render: (row) => row.budget?.text,
        },
        {
          key: "reporter",
          title: t("首报单位", "First reporter"),
          width: "120px",
          cell: { path: "reporter.name" },
          render: (row) => row.reporter.shortName ?? row.reporter.name,
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
