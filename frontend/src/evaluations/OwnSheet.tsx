import type { ReactNode } from "react";
import { type FragmentOf, graphql } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { criteria, judgements } from "./sheetValues.ts";

export const OwnSheetFields = graphql(`
  fragment OwnSheetFields on EvaluationSheet @_unmask {
    technology
    economicBenefit
    conversionEfficiency
    expectedOn
    scoredAt
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
`);

interface OwnSheetProps {
  sheet: FragmentOf<typeof OwnSheetFields>;
  extra?: ReactNode;
}

/** What the viewer said. */
export function OwnSheet({ sheet, extra }: OwnSheetProps) {
  const t = useT();
  return (
    <Panel title={t("我的评分", "My scores")} extra={extra}>
      <FieldList
        fields={[
          ...criteria.map(([name, text]) => ({ label: t(...text), value: String(sheet[name]) })),
          { label: t("预计见效日期", "Effect expected on"), value: sheet.expectedOn },
          ...judgements.map(([name, text]) => ({
            label: t(...text),
            value: `${sheet[name].holds ? t("是：", "Yes: ") : t("否：", "No: ")}${sheet[name].reason}`,
            wide: true,
          })),
          { label: t("提交时间", "Scored at"), value: showTime(sheet.scoredAt) },
        ]}
      />
    </Panel>
  );
}
