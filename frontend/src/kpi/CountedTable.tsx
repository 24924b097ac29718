import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
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
    item {
      ...ItemLinkFields
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

interface CountedTableProps {
  caption: string;
  rows: readonly FragmentOf<typeof CountedRow>[];
  empty: ReactNode;
}

/** The records behind a number, each with its evidence. */
export function CountedTable({ caption, rows, empty }: CountedTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={caption}
      rows={readFragment(CountedRow, rows)}
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
          render: ({ organization }) => organization.shortName ?? organization.name,
        },
        {
          key: "landing",
          title: t("落地认定", "Landing"),
          width: "240px",
          render: ({ landing }) =>
            landing && (
              <Link to="/landings/$id" params={{ id: landing.id }}>
                {landing.clause.text}
              </Link>
            ),
        },
        {
          key: "evidence",
          title: t("证明材料", "Evidence"),
          render: ({ id, evidence }) =>
            evidence.length > 0 && (
              <ul className={styles.evidence}>
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
