import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { ItemLink, ItemLinkFields } from "../items/ItemLink.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
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
    organization {
      id
      name
      shortName
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
}

/** The records behind a number, each with its evidence. */
export function CountedTable({ caption, rows: masked, empty }: CountedTableProps) {
  const t = useT();
  const rows = readFragment(CountedRow, masked);
  const landings = rows.some(({ landing }) => landing !== null);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "title",
          title: t("成果或需求", "Item"),
          lead: true,
          render: ({ item }) => <ItemLink item={item} />,
        },
        {
          key: "reporter",
          title: t("记入单位", "Credited to"),
          width: "200px",
          render: ({ organization, achievement }) => (
            <div>
              {nameOf(organization)}
              <CoReporters parties={achievement?.parties ?? []} />
            </div>
          ),
        },
        ...(landings
          ? [
              {
                key: "landing",
                title: t("落地认定", "Landing"),
                width: "240px",
                render: ({ landing, inService }: Counted) =>
                  landing && (
                    <div>
                      <Link to="/landings/$id" params={{ id: landing.id }}>
                        {landing.clause.text}
                      </Link>
                      <div className={styles.beside}>
                        {inService
                          ? t("在库服务后落地", "In service")
                          : t("未入库落地", "Not in service")}
                      </div>
                    </div>
                  ),
              },
            ]
          : []),
        {
          key: "evidence",
          title: t("证明材料", "Evidence"),
          render: ({ id, evidence }) =>
            evidence.length > 0 && (
              <ul className={styles.evidence} aria-label={t("证明材料", "Evidence")}>
                {evidence.map(({ kind, name, number, date, file }, place) => (
                  <li key={`${id}-${place}`}>
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
          render: (row) => showDay(row.countedAt),
        },
      ]}
    />
  );
}

function nameOf({ name, shortName }: Counted["organization"]): string {
  return shortName ?? name;
}

/** Who joined the first reporter: shown, and not counted twice (KPI-e). */
function CoReporters({ parties }: { parties: NonNullable<Counted["achievement"]>["parties"] }) {
  const t = useT();
  const names = parties
    .filter(({ role }) => role === "CO_REPORTER")
    .map(({ organization }) => nameOf(organization));
  if (names.length === 0) return null;
  return (
    <div className={styles.beside}>
      {t(
        `联合报送：${names.join("、")}（不重复计数）`,
        `With ${names.join(", ")} (not counted again)`,
      )}
    </div>
  );
}
