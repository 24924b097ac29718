import { useQuery } from "urql";
import { LiaisonMending } from "../accounts/LiaisonMending.tsx";
import { may, useViewer } from "../app/viewer.ts";
import { graphql } from "../graphql.ts";
import { organizationKindText } from "../organizations/words.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { inARow, useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";

const LiaisonDefectsQuery = graphql(`
  query LiaisonDefects($after: String) {
    liaisonDefects(first: 20, after: $after) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kind
        town {
          id
          name
          nameEn
        }
        liaisonEnded
        liaisons {
          id
          version
          displayName
          signInName
        }
      }
    }
  }
`);

/** Organizations that have to have exactly one liaison and have none, or several (DISC-1). */
export function LiaisonDefectsPage() {
  const t = useT();
  const canManage = may(useViewer(), "account:manage");
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: LiaisonDefectsQuery,
    variables: { after: trail.after },
  });
  return (
    <Page
      title={t("联络员缺口", "Liaisons missing")}
      subtitle={t(
        "每个应设成果联络员的单位须有且只有一名联络员；未设或多设的列在这里。",
        "Each of these has to have exactly one liaison, and has none or several.",
      )}
    >
      <Panel flush>
        <QueryState keep result={result} retry={ask}>
          {({ liaisonDefects }) => (
            <>
              <DataTable
                caption={t("联络员缺口", "Liaisons missing")}
                rows={liaisonDefects.nodes}
                listing={{ operation: result.operation, list: "liaisonDefects" }}
                rowKey={(row) => row.id}
                empty={t("各单位均有且只有一名联络员。", "Everybody has exactly one liaison.")}
                columns={[
                  {
                    key: "name",
                    title: t("单位", "Organization"),
                    lead: true,
                    cell: { path: "name" },
                    render: (row) => row.name,
                  },
                  {
                    key: "kind",
                    title: t("类别", "Kind"),
                    width: "180px",
                    cell: { path: "kind", words: organizationKindText },
                    render: (row) => t(...organizationKindText[row.kind]),
                  },
                  {
                    key: "town",
                    title: t("属地", "Town"),
                    width: "160px",
                    cell: { path: t("town.name", "town.nameEn") },
                    render: (row) => row.town && t(row.town.name, row.town.nameEn),
                  },
                  {
                    key: "defect",
                    title: t("问题", "Defect"),
                    width: "160px",
                    cell: { path: "liaisons.id", counts: true, title: t("联络员数", "Liaisons") },
                    render: ({ liaisons, liaisonEnded }) => (
                      <StatusTag tone={liaisons.length === 0 ? "warn" : "bad"}>
                        {liaisons.length === 0
                          ? liaisonEnded
                            ? t("原联络员已停用", "Its account was closed")
                            : t("未设联络员", "None")
                          : t(`设有 ${liaisons.length} 名`, `${liaisons.length} of them`)}
                      </StatusTag>
                    ),
                  },
                  {
                    key: "liaisons",
                    title: t("联络员", "Liaisons"),
                    width: "220px",
                    cell: { path: "liaisons.displayName" },
                    render: (row) =>
                      canManage ? (
                        <LiaisonMending
                          organization={row}
                          liaisons={row.liaisons}
                          onChanged={() => ask({ requestPolicy: "network-only" })}
                        />
                      ) : (
                        inARow(row.liaisons.map(({ displayName }) => displayName))
                      ),
                  },
                ]}
              />
              <CursorPager trail={trail} {...liaisonDefects} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
