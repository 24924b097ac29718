import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { itemKindText } from "../items/words.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { ItemStage, ItemStageFields } from "./ItemStage.tsx";
import { routeText } from "./words.ts";

const EntriesQuery = graphql(
  `
  query ServiceEntries($after: String) {
    serviceEntries(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        route
        admittedAt
        accountable {
          id
          displayName
        }
        item {
          id
          title
          itemKind
        }
        ...ItemStageFields
      }
    }
  }
`,
  [ItemStageFields],
);

/** The service library (LIB-3): what was picked for full service, and who answers for it. */
export function EntriesPage() {
  const t = useT();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({ query: EntriesQuery, variables: { after: trail.after } });
  return (
    <Page
      title={t("成果服务库", "Service library")}
      subtitle={t(
        "经评价择优入库的成果；每个条目有且只有一名责任人（包干制）。",
        "Achievements picked for full service; exactly one person answers for each.",
      )}
    >
      <Panel flush>
        <QueryState keep result={result} retry={ask}>
          {({ serviceEntries }) => (
            <>
              <DataTable
                caption={t("服务库条目", "Service entries")}
                rows={serviceEntries.nodes}
                rowKey={(row) => row.id}
                empty={t("服务库中还没有条目。", "Nothing is in service yet.")}
                columns={[
                  {
                    key: "title",
                    title: t("成果或需求", "Item"),
                    lead: true,
                    render: (row) => (
                      <Link to="/entries/$id" params={{ id: row.id }}>
                        {row.item.title}
                      </Link>
                    ),
                  },
                  {
                    key: "stage",
                    title: t("阶段", "Stage"),
                    width: "96px",
                    render: (row) => <ItemStage entry={row} />,
                  },
                  {
                    key: "kind",
                    title: t("类型", "Kind"),
                    width: "96px",
                    render: (row) => t(...itemKindText[row.item.itemKind]),
                  },
                  {
                    key: "accountable",
                    title: t("责任人", "Accountable"),
                    width: "140px",
                    render: (row) => row.accountable?.displayName,
                  },
                  {
                    key: "route",
                    title: t("入库方式", "Route"),
                    width: "140px",
                    render: (row) => t(...routeText[row.route]),
                  },
                  {
                    key: "admittedAt",
                    title: t("入库日期", "Admitted on"),
                    width: "120px",
                    render: (row) => showDay(row.admittedAt),
                  },
                ]}
              />
              <CursorPager trail={trail} {...serviceEntries} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
