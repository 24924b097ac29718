import { Link } from "@tanstack/react-router";
import { BarTable } from "../ui/BarTable.tsx";
import { DataButton } from "../ui/DataButton.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { type Part, rankedParts } from "./PartBars.tsx";

interface CreditedPanelProps {
  year: number;
  indicator: { code: string; name: string; unit: string };
  parts: readonly Part[] | null;
}

/** Whose the records are that make a number, for who reads numbers and not all of the records. */
export function CreditedPanel({ year, indicator, parts }: CreditedPanelProps) {
  const t = useT();
  if (!parts || parts.length === 0) return null;
  const title = t("由哪些单位完成", "By organization");
  const ranked = rankedParts("ORGANIZATION", parts);
  return (
    <Panel
      title={title}
      extra={
        <DataButton
          chart={`${title}-${indicator.name}`}
          head={[t("单位", "Organization"), indicator.unit]}
          rows={ranked.map(({ label, count }) => [label, count])}
        />
      }
    >
      <BarTable
        caption={title}
        labelTitle={t("记入单位", "Credited to")}
        countTitle={indicator.unit}
        bars={ranked.map(({ key, label, count }) => ({
          key: key ?? "",
          count,
          label:
            key === null ? (
              label
            ) : (
              <Link
                to="/ledger/$organization"
                params={{ organization: key }}
                search={{ year, indicator: indicator.code }}
              >
                {label}
              </Link>
            ),
        }))}
      />
    </Panel>
  );
}
