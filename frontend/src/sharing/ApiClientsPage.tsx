import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { CursorPager } from "../ui/CursorPager.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DataTable } from "../ui/DataTable.tsx";
import type { Listing } from "../ui/exporting.ts";
import { showDay, showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { ClientActions } from "./ClientActions.tsx";
import { CreateClientDialog } from "./CreateClientDialog.tsx";
import { clientFilter, clientViewText } from "./clientSearch.ts";
import { KeyDialog, type NewKey } from "./KeyDialog.tsx";

const ApiClientsQuery = graphql(`
  query ApiClients(
    $after: String
    $filter: ApiClientFilter
    $expiring: ApiClientFilter
    $expired: ApiClientFilter
  ) {
    all: apiClients(first: 1) {
      totalCount
      totalCountIsExact
    }
    expiring: apiClients(first: 1, filter: $expiring) {
      totalCount
      totalCountIsExact
    }
    expired: apiClients(first: 1, filter: $expired) {
      totalCount
      totalCountIsExact
    }
    apiClients(first: 20, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        name
        keyStart
        active
        expiresAt
        revokedAt
        requestsPerMinute
        lastUsedAt
        grantProblems
        viewerCanManage
        grant {
          type
          fields
          filter
        }
        organization {
          id
          name
        }
      }
    }
  }
`);

type ApiClient = ResultOf<typeof ApiClientsQuery>["apiClients"]["nodes"][number];

/** Data partners' programs: what each may read, by which key, and until when. */
export function ApiClientsPage() {
  const t = useT();
  const canManage = may(useViewer(), "api-client:manage");
  const trail = useCursorTrail();
  const navigate = useNavigate();
  const search = useSearch({ from: "/api-clients" });
  const [creating, setCreating] = useState(false);
  const [shown, setShown] = useState<NewKey | null>(null);
  const [result, execute] = useQuery({
    query: ApiClientsQuery,
    variables: {
      after: trail.after,
      filter: clientFilter(search),
      expiring: clientFilter({ view: "expiring" }),
      expired: clientFilter({ view: "expired" }),
    },
  });
  const refresh = () => execute({ requestPolicy: "network-only" });
  return (
    <Page
      title={t("API 客户端", "API clients")}
      actions={
        canManage && (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t("新建客户端", "New client")}
          </Button>
        )
      }
    >
      <Panel flush>
        <CountTabs
          label={t("按有效期", "By how long they are good")}
          chosen={search.view}
          onChoose={(view) => navigate({ to: "/api-clients", search: { view } })}
          tabs={[
            { value: undefined, label: t("全部", "All"), count: result.data?.all },
            ...choicesOf(clientViewText).map((view) => ({
              ...view,
              count: result.data?.[view.value],
            })),
          ]}
        />
        <QueryState keep result={result} retry={refresh}>
          {({ apiClients }) => (
            <>
              <ClientTable
                rows={apiClients.nodes}
                listing={{ operation: result.operation, list: "apiClients" }}
                onChanged={refresh}
                onKey={setShown}
              />
              <CursorPager trail={trail} {...apiClients} />
            </>
          )}
        </QueryState>
      </Panel>
      <CreateClientDialog
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={(key) => {
          setShown(key);
          refresh();
        }}
      />
      <KeyDialog shown={shown} onClose={() => setShown(null)} />
    </Page>
  );
}

interface ClientTableProps {
  rows: readonly ApiClient[];
  listing: Listing;
  onChanged: () => void;
  onKey: (key: NewKey) => void;
}

function ClientTable({ rows, listing, onChanged, onKey }: ClientTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t("API 客户端", "API clients")}
      rows={rows}
      listing={listing}
      rowKey={(row) => row.id}
      empty={t("还没有 API 客户端。", "There is no API client yet.")}
      columns={[
        {
          key: "name",
          title: t("名称", "Name"),
          lead: true,
          cell: { path: "name" },
          render: (row) => row.name,
        },
        {
          key: "organization",
          title: t("单位", "Organization"),
          cell: { path: "organization.name" },
          render: (row) => row.organization?.name,
        },
        {
          key: "key",
          title: t("密钥", "Key"),
          cell: { path: "keyStart" },
          render: (row) => <code>{row.keyStart}…</code>,
        },
        {
          key: "grant",
          title: t("授权", "Grant"),
          cell: [
            { path: "grant.type" },
            { path: "grantProblems", title: t("授权问题", "Grant's problems") },
          ],
          render: (row) => <GrantOf client={row} />,
        },
        {
          key: "limit",
          title: t("次/分钟", "In a minute"),
          width: "100px",
          end: true,
          cell: { path: "requestsPerMinute" },
          render: (row) => row.requestsPerMinute,
        },
        {
          key: "expires",
          title: t("有效期至", "Good until"),
          width: "120px",
          cell: { path: "expiresAt", days: true },
          render: (row) => showDay(row.expiresAt),
        },
        {
          key: "used",
          title: t("最近使用", "Last used"),
          width: "150px",
          cell: { path: "lastUsedAt" },
          render: (row) => showTime(row.lastUsedAt),
        },
        {
          key: "state",
          title: t("状态", "State"),
          width: "110px",
          cell: [
            { path: "active", title: t("在用", "Active") },
            { path: "revokedAt", title: t("吊销时间", "Revoked at") },
          ],
          render: (row) => <StateOf client={row} />,
        },
        {
          key: "actions",
          title: t("操作", "Action"),
          width: "230px",
          render: (row) =>
            row.viewerCanManage && (
              <ClientActions client={row} onChanged={onChanged} onKey={onKey} />
            ),
        },
      ]}
    />
  );
}

function GrantOf({ client }: { client: ApiClient }) {
  const said = client.grant.map(({ type, fields }) => `${type} (${fields.length})`).join(", ");
  return (
    <>
      {said}
      {client.grantProblems.map((problem) => (
        <div key={problem}>
          <small>{problem}</small>
        </div>
      ))}
    </>
  );
}

function StateOf({ client }: { client: ApiClient }) {
  const t = useT();
  const { active, revokedAt, grantProblems } = client;
  if (revokedAt) return <StatusTag>{t("已吊销", "Revoked")}</StatusTag>;
  if (!active) return <StatusTag>{t("已失效", "Expired")}</StatusTag>;
  if (grantProblems.length > 0) {
    return <StatusTag tone="bad">{t("授权失效", "Grant invalid")}</StatusTag>;
  }
  return <StatusTag tone="good">{t("在用", "Active")}</StatusTag>;
}
