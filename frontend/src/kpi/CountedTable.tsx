import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { ItemLink, ItemLinkFields } from "../items/ItemLink.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import type { Listing } from "../ui/exporting.ts";
import { showDay } from "../ui/format.ts";
import { inARow, useT } from "../ui/language.ts";
import styles from "./CountedTable.module.css";

export const CountedRow = graphql(
  `
  fragment CountedRow on CountedItem {
    id
    countedAt
    inService
    item {
      ...ItemLinkFields
    }
    achievement {
      id
      parties {
        id
        role
        organization {
          id
          name
          shortName
        }
      }
    }
    creditReason
    revision
    organization {
      id
      name
      shortName
    }
    reporter {
      id
      name
      shortName
    }
    landingTown {
      id
      name
      nameEn
    }
    landing {
      id
      clause {
        code
        text
      }
    }
    evidence {
      name
      number
      date
      kind {
        code
        label
      }
      file {
        ...FileLinkFields
      }
    }
  }
`,
  [FileLinkFields, ItemLinkFields],
);

type Counted = ResultOf<typeof CountedRow>;

interface CountedTableProps {
  caption: string;
  rows: readonly FragmentOf<typeof CountedRow>[];
  empty: ReactNode;
  /** Where the whole list may be exported. */
  listing?: Listing | undefined;
}

/** The records behind a number, each with its evidence. */
export function CountedTable({ caption, rows: masked, empty, listing }: CountedTableProps) {
  const t = useT();
  const rows = readFragment(CountedRow, masked);
  const landings = rows.some(({ landing }) => landing !== null);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      {...(listing && { listing })}
      columns={[
        {
          key: "title",
          title: t("成果或需求", "Item"),
          lead: true,
          cell: { path: "item.title" },
          render: ({ item }) => <ItemLink item={item} />,
        },
        {
          key: "reporter",
          title: t("记入单位", "Credited to"),
          width: "200px",
          cell: { path: "organization.name" },
          render: (row) => <Credit row={row} />,
        },
        ...(landings
          ? [
              {
                key: "landing",
                title: t("落地认定", "Landing"),
                width: "240px",
                cell: [
                  { path: "landing.clause.text" },
                  {
                    path: t("landingTown.name", "landingTown.nameEn"),
                    title: t("落地镇街（园区）", "Town or park of the landing"),
                  },
                ],
                render: (row: Counted) => <LandingOf row={row} />,
              },
            ]
          : []),
        {
          key: "evidence",
          title: t("证明材料", "Evidence"),
          cell: { path: "evidence.file.name" },
          render: ({ evidence }) =>
            evidence.length > 0 && (
              <ul className={styles.evidence} aria-label={t("证明材料", "Evidence")}>
                {evidence.map(({ kind, name, number, date, file }) => (
                  <li key={[kind?.code, name, number, date].join()}>
                    {kind && `${[kind.label, name, number, date].filter(Boolean).join(" · ")} `}
                    {file && <FileLink file={file} />}
                  </li>
                ))}
              </ul>
            ),
        },
        {
          key: "countedAt",
          title: t("计入日期", "Counted on"),
          width: "120px",
          cell: { path: "countedAt", days: true },
          render: (row) => showDay(row.countedAt),
        },
      ]}
    />
  );
}

function nameOf({ name, shortName }: Counted["organization"]): string {
  return shortName ?? name;
}

/** Whose the number is (KPI-e), and who else had a part in the report. */
function Credit({ row: { organization, reporter, creditReason, achievement } }: { row: Counted }) {
  const t = useT();
  const joined = (achievement?.parties ?? [])
    .filter(({ role }) => role === "CO_REPORTER")
    .map((party) => nameOf(party.organization));
  return (
    <div>
      {nameOf(organization)}
      {reporter.id !== organization.id && (
        <div className={styles.beside}>
          {t(`首报：${nameOf(reporter)}`, `First reported by ${nameOf(reporter)}`)}
        </div>
      )}
      {creditReason && (
        <div className={styles.beside}>
          {t(`改记理由：${creditReason}`, `Reassigned: ${creditReason}`)}
        </div>
      )}
      {joined.length > 0 && (
        <div className={styles.beside}>
          {t(
            `联合报送：${inARow(joined)}（不重复计数）`,
            `With ${inARow(joined)} (not counted again)`,
          )}
        </div>
      )}
    </div>
  );
}

/** The landing that was verified, where, and whether out of the service library. */
function LandingOf({ row: { landing, landingTown, inService, revision } }: { row: Counted }) {
  const t = useT();
  if (!landing) return null;
  const said = [
    landingTown && t(`落地于${landingTown.name}`, landingTown.nameEn),
    inService ? t("在库服务后落地", "In service") : t("未入库落地", "Not in service"),
    (revision ?? 1) > 1 && t(`第 ${revision} 版`, `Revision ${revision}`),
  ];
  return (
    <div>
      <Link to="/landings/$id" params={{ id: landing.id }}>
        {landing.clause.text}
      </Link>
      <div className={styles.beside}>{said.filter(Boolean).join(" · ")}</div>
    </div>
  );
}
