import { DataButton } from "../ui/DataButton.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { type Part, PartBars } from "./PartBars.tsx";

interface ClausePanelProps {
  year: number;
  indicator: { code: string; name: string; unit: string };
  clauses: readonly Part[];
}

/** What was counted as landed, by the clause of the standard that it was verified by. */
export function ClausePanel({ year, indicator, clauses }: ClausePanelProps) {
  const t = useT();
  const title = t("落地条款", "Landings by clause");
  return (
    <Panel
      title={title}
      extra={
        <DataButton
          chart={title}
          head={[t("条款", "Clause"), t("内容", "What it says"), indicator.unit]}
          rows={clauses.map(({ key, label, count }) => [key, label, count])}
        />
      }
    >
      <PartBars year={year} indicator={indicator} by="CLAUSE" parts={clauses} />
    </Panel>
  );
}
