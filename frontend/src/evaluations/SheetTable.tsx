import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { Nothing } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import { RecuseButton } from "./RecuseButton.tsx";
import { assignmentStateText, assignmentStateTone } from "./words.ts";

export const SheetTableFields = graphql(`
  fragment SheetTableFields on EvaluationAssignment {
    id
    version
    state
    interested
    viewerCanRecuse
    evaluator {
      id
      displayName
    }
    sheet {
      id
      technology
      economicBenefit
      conversionEfficiency
      expectedOn
      marketDemand {
        holds
        reason
      }
      innovationValue {
        holds
        reason
      }
      economicContribution {
        holds
        reason
      }
    }
  }
`);

interface SheetTableProps {
  assignments: readonly FragmentOf<typeof SheetTableFields>[];
  onChanged: () => void;
}

/** Who scores, and, once all are in, what each of them said. */
export function SheetTable(props: SheetTableProps) {
  const t = useT();
  const assignments = readFragment(SheetTableFields, props.assignments);
  const judged = (judgement: { holds: boolean; reason: string } | undefined) =>
    judgement ? (
      <span>
        {judgement.holds ? t("是：", "Yes: ") : t("否：", "No: ")}
        {judgement.reason}
      </span>
    ) : (
      <Nothing />
    );
  return (
    <DataTable
      caption={t("评价专家与评分", "Evaluators and scores")}
      rows={assignments}
      rowKey={(row) => row.id}
      empty={t("尚未指派评价专家。", "No evaluator is assigned yet.")}
      columns={[
        {
          key: "evaluator",
          title: t("评价专家", "Evaluator"),
          lead: true,
          width: "120px",
          render: (row) => row.evaluator?.displayName ?? t("（匿名）", "(not shown)"),
        },
        {
          key: "state",
          title: t("状态", "State"),
          width: "90px",
          render: (row) => (
            <>
              <StatusTag tone={assignmentStateTone[row.state]}>
                {t(...assignmentStateText[row.state])}
              </StatusTag>
              {row.interested && row.state !== "RECUSED" && (
                <StatusTag tone="warn">{t("须回避", "Must be recused")}</StatusTag>
              )}
            </>
          ),
        },
        {
          key: "scores",
          title: t("科技含量 / 经济效益 / 转化效率", "Technology / benefit / conversion"),
          width: "200px",
          render: (row) =>
            row.sheet ? (
              `${row.sheet.technology} / ${row.sheet.economicBenefit} / ${row.sheet.conversionEfficiency}`
            ) : (
              <Nothing />
            ),
        },
        {
          key: "market",
          title: t("有市场需求", "Market demand"),
          render: (row) => judged(row.sheet?.marketDemand),
        },
        {
          key: "innovation",
          title: t("有创新价值", "Innovation value"),
          render: (row) => judged(row.sheet?.innovationValue),
        },
        {
          key: "contribution",
          title: t("有经济贡献", "Economic contribution"),
          render: (row) => judged(row.sheet?.economicContribution),
        },
        {
          key: "expected",
          title: t("预计见效", "Expected on"),
          width: "110px",
          render: (row) => row.sheet?.expectedOn ?? <Nothing />,
        },
        {
          key: "recusal",
          title: t("回避", "Recusal"),
          width: "120px",
          render: (row) =>
            row.viewerCanRecuse && row.evaluator ? (
              <RecuseButton
                assignment={row.id}
                version={row.version}
                evaluator={row.evaluator.displayName}
                onDone={props.onChanged}
              />
            ) : (
              <Nothing />
            ),
        },
      ]}
    />
  );
}
