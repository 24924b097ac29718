import { Button, Flex } from "antd";
import { useMemo, useState } from "react";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { FirmMatchesButton } from "../matching/FirmMatchesButton.tsx";
import { FoundName, FoundPassage, Passage } from "../ui/Found.tsx";
import { today } from "../ui/format.ts";
import type { Highlight } from "../ui/highlights.ts";
import { inARow, useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import type { List, Paged } from "../ui/table/useList.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { flagText, organizationKindText } from "./words.ts";

const EditOrganizationDialog = loadedWhenOpened(
  async () => (await import("./EditOrganizationDialog.tsx")).EditOrganizationDialog,
);

export const OrganizationRow = graphql(`
  fragment OrganizationRow on Organization {
    id
    version
    code
    name
    shortName
    kind
    active
    creditCode
    viewerCanEdit
    town {
      id
      name
      nameEn
    }
    business
    industry {
      id
      name
      nameEn
    }
    flags {
      id
      flag
      validFrom
      validTo
    }
    liaisons {
      id
      displayName
    }
    deputies {
      id
      displayName
    }
    invitedBy {
      id
      name
    }
  }
`);

export type Organization = ResultOf<typeof OrganizationRow>;

type Page = Paged & {
  edges: readonly {
    node: FragmentOf<typeof OrganizationRow>;
    highlights?: readonly Highlight[] | undefined;
  }[];
};

interface OrganizationTableProps {
  list: List<unknown, Page>;
  savedViews: ViewsShown;
}

function rowsOf(pages: readonly Page[]) {
  return pages.flatMap(({ edges }) =>
    edges.map(({ node, highlights = [] }) => ({
      ...readFragment(OrganizationRow, node),
      highlights,
    })),
  );
}

type OrganizationShown = ReturnType<typeof rowsOf>[number];

const keyOf = (row: OrganizationShown) => row.id;

/** The flags in force today. */
function flagsOf(organization: Organization) {
  const day = today();
  return organization.flags
    .filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && (validTo ?? day) >= day)
    .map(({ flag }) => flag);
}

export function OrganizationTable({ list, savedViews }: OrganizationTableProps) {
  const t = useT();
  const rows = useMemo(() => rowsOf(list.pages), [list.pages]);
  const [editedId, setEditedId] = useState<string | null>(null);
  return (
    <>
      <LibraryTable
        name="ORGANIZATIONS"
        savedViews={savedViews}
        caption={t("单位", "Organizations")}
        list={list}
        listing="organizations"
        rows={rows}
        rowKey={keyOf}
        empty={t("没有符合条件的单位。", "No organization matches.")}
        columns={[
          {
            key: "name",
            title: t("单位名称", "Name"),
            lead: true,
            cell: [{ path: "name" }, { path: "business", title: t("主营业务", "Business") }],
            render: (row) => (
              <>
                <FoundName name={row.name} highlights={row.highlights} field="name" />
                {row.highlights.length > 0 ? (
                  <FoundPassage highlights={row.highlights} field="name" />
                ) : (
                  row.business && <Passage>{row.business}</Passage>
                )}
              </>
            ),
          },
          {
            key: "kind",
            title: t("类别", "Kind"),
            width: "130px",
            cell: { path: "kind", words: organizationKindText },
            render: (row) => t(...organizationKindText[row.kind]),
          },
          {
            key: "town",
            title: t("属地", "Town"),
            width: "130px",
            cell: { path: t("town.name", "town.nameEn") },
            render: (row) => row.town && t(row.town.name, row.town.nameEn),
          },
          {
            key: "industry",
            title: t("产业", "Industry"),
            width: "130px",
            cell: { path: t("industry.name", "industry.nameEn") },
            render: (row) => row.industry && t(row.industry.name, row.industry.nameEn),
          },
          {
            key: "flags",
            title: t("标识", "Flags"),
            width: "150px",
            cell: { path: "flags.flag", words: flagText },
            render: (row) => inARow(flagsOf(row).map((flag) => t(...flagText[flag]))),
          },
          {
            key: "liaison",
            title: t("成果联络员", "Liaison"),
            width: "110px",
            cell: [
              { path: "liaisons.displayName" },
              { path: "deputies.displayName", title: t("代理联络员", "Deputies") },
            ],
            render: (row) => <Liaisons organization={row} />,
          },
          {
            key: "active",
            title: t("状态", "State"),
            width: "80px",
            cell: { path: "active", words: { true: ["在用", "Active"], false: ["停用", "Ended"] } },
            render: (row) => (
              <StatusTag tone={row.active ? "good" : "quiet"}>
                {row.active ? t("在用", "Active") : t("停用", "Ended")}
              </StatusTag>
            ),
          },
          {
            key: "edit",
            title: t("操作", "Action"),
            width: "112px",
            render: (row) => (
              <Flex gap="small" wrap>
                {row.viewerCanEdit && (
                  <Button
                    size="small"
                    onClick={() => setEditedId(row.id)}
                    aria-label={t(`修改：${row.name}`, `Edit ${row.name}`)}
                  >
                    {t("修改", "Edit")}
                  </Button>
                )}
                {row.kind === "ENTERPRISE" && row.active && <FirmMatchesButton {...row} />}
              </Flex>
            ),
          },
        ]}
      />
      {editedId && (
        <EditOrganizationDialog
          id={editedId}
          onClose={() => setEditedId(null)}
          onChanged={list.refresh}
        />
      )}
    </>
  );
}

/** Whoever acts as its liaison: one, or a defect where it has to have one; deputies named so. */
function Liaisons({ organization }: { organization: Organization }) {
  const t = useT();
  const names = [
    ...organization.liaisons.map(({ displayName }) => displayName),
    ...organization.deputies.map(({ displayName }) =>
      t(`${displayName}（代理）`, `${displayName} (deputy)`),
    ),
  ];
  return inARow(names);
}
