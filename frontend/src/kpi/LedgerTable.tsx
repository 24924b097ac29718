import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { organizationKindText } from "../organizations/words.ts";
import { DataTable } from "../ui/DataTable.tsx";
import type { Listing } from "../ui/exporting.ts";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import { AttainmentMeter, percentText } from "./Attainment.tsx";
import styles from "./LedgerTable.module.css";
import { TargetButton } from "./TargetButton.tsx";
import { originOf } from "./targets.ts";

export const LedgerRow = graphql(`
  fragment LedgerRow on LedgerLine {
    id
    year
    kind
    setTarget
    quota
    targetText
    targetVersion
    actual
    towardsTarget
    attainment
    organization {
      id
      name
      shortName
    }
    town {
      id
      name
      nameEn
    }
  }
`);

type Line = ResultOf<typeof LedgerRow>;

interface LedgerTableProps {
  indicator: { code: string; name: string };
  rows: readonly FragmentOf<typeof LedgerRow>[];
  empty: ReactNode;
  /** The whole list, to be exported. */
  listing: Listing;
  /** Whether the viewer sets targets. */
  sets: boolean;
  onChanged: () => void;
}

/** Each organization's line of one indicator; its number opens to its records. */
export function LedgerTable({
  indicator,
  rows,
  empty,
  listing,
  sets,
  onChanged,
}: LedgerTableProps) {
  const t = useT();
  const place = ({ organization, year }: Line) =>
    ({
      to: "/ledger/$organization",
      params: { organization: organization.id },
      search: { year, indicator: indicator.code },
    }) as const;
  return (
    <DataTable
      caption={t(`单位台账：${indicator.name}`, `Organizations: ${indicator.name}`)}
      rows={readFragment(LedgerRow, rows)}
      rowKey={(row) => row.id}
      empty={empty}
      listing={listing}
      columns={[
        {
          key: "organization",
          title: t("单位", "Organization"),
          lead: true,
          cell: { path: "organization.name" },
          render: (row) => <Link {...place(row)}>{row.organization.name}</Link>,
        },
        {
          key: "kind",
          title: t("类别", "Kind"),
          width: "140px",
          cell: { path: "kind", words: organizationKindText },
          render: (row) => t(...organizationKindText[row.kind]),
        },
        {
          key: "town",
          title: t("属地", "Town"),
          width: "120px",
          cell: { path: t("town.name", "town.nameEn") },
          render: (row) => row.town && t(row.town.name, row.town.nameEn),
        },
        {
          key: "target",
          title: t("目标", "Target"),
          width: "120px",
          cell: { path: "targetText" },
          render: (row) => (
            <span>
              {row.targetText}
              <span className={styles.note}>{originOf(row)}</span>
            </span>
          ),
        },
        {
          key: "actual",
          title: t("完成", "Actual"),
          width: "80px",
          end: true,
          cell: { path: "actual" },
          render: (row) =>
            row.actual === 0 ? (
              0
            ) : (
              <Link
                {...place(row)}
                aria-label={t(
                  `${row.organization.name}：${row.actual}，查看记录`,
                  `${row.organization.name}: ${row.actual}, the records`,
                )}
              >
                {numberText(row.actual)}
              </Link>
            ),
        },
        {
          key: "towards",
          title: t("计入目标", "Towards it"),
          width: "90px",
          end: true,
          cell: { path: "towardsTarget" },
          render: (row) => numberText(row.towardsTarget),
        },
        {
          key: "attainment",
          title: t("完成率", "Attainment"),
          width: "190px",
          cell: { path: "attainment" },
          render: (row) => (
            <div className={styles.attained}>
              <span>{percentText(row.attainment)}</span>
              <AttainmentMeter
                attainment={row.attainment}
                label={t(
                  `${row.organization.name}完成率`,
                  `Attainment of ${row.organization.name}`,
                )}
              />
            </div>
          ),
        },
        ...(sets
          ? [
              {
                key: "set",
                title: t("操作", "Action"),
                width: "104px",
                render: (row: Line) => (
                  <TargetButton
                    year={row.year}
                    indicator={indicator}
                    organization={row.organization}
                    value={row.setTarget}
                    version={row.targetVersion}
                    quota={row.quota}
                    onDone={onChanged}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
