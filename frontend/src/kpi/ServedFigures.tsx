import { useT } from "../ui/language.ts";
import { Figures } from "./Figures.tsx";

interface ServedFiguresProps {
  served: number;
  records: number | null;
}

/** 服务数 stands beside the plan's indicators: it has no target (KPI-f). */
export function ServedFigures({ served, records }: ServedFiguresProps) {
  const t = useT();
  return (
    <Figures
      figures={[
        { label: t("完成", "Actual"), value: served, unit: t("项", "entries"), lead: true },
        { label: t("服务记录", "Service records"), value: records, unit: t("条", "") },
      ]}
    />
  );
}
