import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { NewPlan } from "./NewPlan.tsx";
import { PlanDownload } from "./PlanDownload.tsx";

const PlanVersionsQuery = graphql(`
  query PlanVersions($after: String) {
    newest: planVersions(first: 1) {
      nodes {
        id
        number
      }
    }
    planVersions(first: 20, after: $after) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        sha256
        loadedAt
        loadedBy {
          id
          displayName
        }
      }
    }
  }
`);

type Version = ResultOf<typeof PlanVersionsQuery>["planVersions"]["nodes"][number];

/** The plan file: what is in force and was before, and another one compared, then loaded. */
export function PlanFilePage() {
  const t = useT();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({ query: PlanVersionsQuery, variables: { after: trail.after } });
  const refresh = () => ask({ requestPolicy: "network-only" });
  return (
    <Page
      title={t("方案与参数", "Plan file")}
      subtitle={t(
        "目标、指标、镇街、产业、落地标准、权重等参数都在一个方案文件里；载入前先看清变化。",
        "Targets, quotas, towns, industries, standards and weights stand in one file; what it changes is shown before it is loaded.",
      )}
    >
      <NewPlan onLoaded={refresh} />
      <Panel title={t("方案版本", "Versions")} flush>
        <QueryState keep result={result} retry={refresh}>
          {({ newest, planVersions }) => (
            <>
              <Versions rows={planVersions.nodes} inForce={newest.nodes[0]?.number} />
              <CursorPager trail={trail} {...planVersions} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

function Versions({ rows, inForce }: { rows: readonly Version[]; inForce: number | undefined }) {
  const t = useT();
  return (
    <DataTable
      caption={t("方案版本", "Versions of the plan")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={t("还没有载入过方案。", "No plan was loaded yet.")}
      columns={[
        {
          key: "number",
          title: t("版本", "Version"),
          lead: true,
          width: "170px",
          render: ({ number }) => (
            <>
              {t(`第 ${number} 版`, `Version ${number}`)}{" "}
              {number === inForce && <StatusTag tone="good">{t("现行", "In force")}</StatusTag>}
            </>
          ),
        },
        {
          key: "at",
          title: t("载入时间", "Loaded at"),
          width: "160px",
          render: (row) => showTime(row.loadedAt),
        },
        {
          key: "by",
          title: t("载入人", "Loaded by"),
          render: (row) =>
            row.loadedBy?.displayName ?? t("系统（启动时的文件）", "The server, from its file"),
        },
        {
          key: "hash",
          title: t("文件指纹", "Fingerprint"),
          width: "150px",
          render: (row) => (
            <code title={row.sha256}>
              {row.sha256.slice(0, 12)}
              {"…"}
            </code>
          ),
        },
        {
          key: "actions",
          title: t("操作", "Action"),
          width: "120px",
          render: (row) => <PlanDownload id={row.id} number={row.number} />,
        },
      ]}
    />
  );
}
