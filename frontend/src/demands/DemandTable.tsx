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
import { moneyText } from "../ui/yuan.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { DemandBulk } from "./DemandBulk.tsx";
import { DemandStageTag } from "./DemandStageTag.tsx";
import { RealTag } from "./RealTag.tsx";
import { demandStageText, proofText } from "./words.ts";

export const DemandRow = graphql(`
  fragment DemandRow on Demand {
    id
    version
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

type Page = Paged & {
  edges: readonly {
    node: FragmentOf<typeof DemandRow>;
    highlights?: readonly Highlight[] | undefined;
  }[];
};

interface DemandTableProps {
  list: List<unknown, Page>;
  savedViews: ViewsShown;
}

function rowsOf(pages: readonly Page[]) {
  return pages.flatMap(({ edges }) =>
    edges.map(({ node, highlights = [] }) => ({
      ...readFragment(DemandRow, node),
      highlights,
    })),
  );
}

type DemandShown = ReturnType<typeof rowsOf>[number];

const keyOf = (row: DemandShown) => row.id;

/** The demand library; staff do something with several at once. */
export function DemandTable({ list, savedViews }: DemandTableProps) {
  const t = useT();
  const rows = useMemo(() => rowsOf(list.pages), [list.pages]);
  const selection = useSelection(list.place, {
    keyOf,
    rowsOf,
    nameOf: (row) => row.title,
    actions: (chosen) => (
      <DemandBulk chosen={chosen} onDone={list.refresh} drop={(gone) => selection.drop(gone)} />
    ),
  });
  const acts = may(useViewer(), "registration:repair");
  return (
    <LibraryTable
      name="DEMANDS"
      savedViews={savedViews}
      caption={t("企业需求", "Demands")}
      list={list}
      listing="demands"
      rows={rows}
      rowKey={keyOf}
      selection={acts ? selection : undefined}
      empty={t("没有符合条件的需求。", "No demand matches.")}
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
          width: "168px",
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
          render: (row) => moneyText(row.budget),
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
