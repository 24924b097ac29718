import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import type { Listing } from "../ui/exporting.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { showDay, startOfDay, today } from "../ui/format.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { SinceFilter } from "../ui/SinceFilter.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { AccountActions } from "./AccountActions.tsx";
import { CreateAccountDialog } from "./CreateAccountDialog.tsx";
import { type NewPassword, PasswordDialog } from "./PasswordDialog.tsx";
import { roleText } from "./words.ts";

const AccountsQuery = graphql(`
  query Accounts($after: String, $filter: AccountFilter) {
    accounts(first: 20, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        signInName
        displayName
        role
        active
        waiting
        deputy
        actsFrom
        actsUntil
        createdAt
        organization {
          id
          name
          shortName
        }
      }
    }
  }
`);

const AccountCountsQuery = graphql(`
  query AccountCounts {
    all: accounts(first: 0) {
      totalCount
      totalCountIsExact
    }
    waiting: accounts(first: 0, filter: { waiting: { eq: true } }) {
      totalCount
      totalCountIsExact
    }
    deputies: accounts(first: 0, filter: { actsUntil: { isNull: false } }) {
      totalCount
      totalCountIsExact
    }
  }
`);

const filters = {
  all: undefined,
  waiting: { waiting: { eq: true } },
  deputies: { actsUntil: { isNull: false } },
};

type Account = ResultOf<typeof AccountsQuery>["accounts"]["nodes"][number];

export function AccountsPage() {
  const t = useT();
  const canManage = may(useViewer(), "account:manage");
  const trail = useCursorTrail();
  const navigate = useNavigate();
  const { since } = useSearch({ from: "/accounts" });
  const [part, setPart] = useState<keyof typeof filters>("all");
  const [creating, setCreating] = useState(false);
  const [shown, setShown] = useState<NewPassword | null>(null);
  const [result, execute] = useQuery({
    query: AccountsQuery,
    variables: {
      after: trail.after,
      filter: { ...filters[part], createdAt: since ? { gte: startOfDay(since) } : undefined },
    },
  });
  const [{ data: counts }, count] = useQuery({ query: AccountCountsQuery });
  const refresh = () => {
    execute({ requestPolicy: "network-only" });
    count({ requestPolicy: "network-only" });
  };
  return (
    <Page
      title={t("账号", "Accounts")}
      actions={
        <>
          <LinkButton to="/accounts/rights">{t("角色与权限", "Roles and rights")}</LinkButton>
          {canManage && (
            <Button type="primary" onClick={() => setCreating(true)}>
              {t("新建账号", "New account")}
            </Button>
          )}
        </>
      }
    >
      <Panel flush>
        <CountTabs
          label={t("按类别", "By kind")}
          chosen={part}
          onChoose={(chosen) => {
            trail.restart();
            setPart(chosen ?? "all");
          }}
          tabs={[
            { value: "all", label: t("全部", "All"), count: counts?.all },
            {
              value: "waiting",
              label: t("注册待开通", "Waiting"),
              count: counts?.waiting,
            },
            {
              value: "deputies",
              label: t("代理联络员", "Deputies"),
              count: counts?.deputies,
            },
          ]}
        />
        {since && (
          <FilterBar label={t("筛选账号", "Filter accounts")}>
            <SinceFilter
              since={since}
              onClear={() => navigate({ to: "/accounts", search: { since: undefined } })}
            />
          </FilterBar>
        )}
        <QueryState keep result={result} retry={refresh}>
          {({ accounts }) => (
            <>
              <AccountTable
                rows={accounts.nodes}
                listing={{ operation: result.operation, list: "accounts" }}
                canManage={canManage}
                onChanged={refresh}
                onPassword={setShown}
              />
              <CursorPager trail={trail} {...accounts} />
            </>
          )}
        </QueryState>
      </Panel>
      <CreateAccountDialog
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={(password) => {
          setShown(password);
          refresh();
        }}
      />
      <PasswordDialog shown={shown} onClose={() => setShown(null)} />
    </Page>
  );
}

interface AccountTableProps {
  rows: readonly Account[];
  canManage: boolean;
  listing: Listing;
  onChanged: () => void;
  onPassword: (password: NewPassword) => void;
}

function AccountTable({ rows, canManage, listing, onChanged, onPassword }: AccountTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t("账号", "Accounts")}
      rows={rows}
      listing={listing}
      rowKey={(row) => row.id}
      empty={t("还没有账号。", "There is no account yet.")}
      columns={[
        {
          key: "name",
          title: t("姓名", "Name"),
          lead: true,
          cell: { path: "displayName" },
          render: (row) => row.displayName,
        },
        {
          key: "signIn",
          title: t("登录名", "Sign-in name"),
          cell: { path: "signInName" },
          render: (row) => row.signInName,
        },
        {
          key: "role",
          title: t("角色", "Role"),
          cell: [
            { path: "role", words: roleText },
            { path: "actsFrom", title: t("代理起始", "Deputy from") },
            { path: "actsUntil", title: t("代理截止", "Deputy until") },
          ],
          render: (row) => <RoleOf account={row} />,
        },
        {
          key: "organization",
          title: t("单位", "Organization"),
          cell: { path: "organization.name" },
          render: (row) => row.organization?.shortName ?? row.organization?.name,
        },
        {
          key: "active",
          title: t("状态", "State"),
          width: "110px",
          cell: [
            { path: "active", title: t("在用", "Active") },
            { path: "waiting", title: t("待开通", "Waiting") },
          ],
          render: (row) => <StateOf account={row} />,
        },
        {
          key: "created",
          title: t("建立日期", "Made on"),
          width: "120px",
          cell: { path: "createdAt", days: true },
          render: (row) => showDay(row.createdAt),
        },
        {
          key: "actions",
          title: t("操作", "Action"),
          width: "250px",
          render: (row) =>
            canManage &&
            row.active && (
              <AccountActions account={row} onChanged={onChanged} onPassword={onPassword} />
            ),
        },
      ]}
    />
  );
}

function RoleOf({ account }: { account: Account }) {
  const t = useT();
  if (!account.deputy) return t(...roleText[account.role]);
  return (
    <>
      {t("代理联络员", "Deputy liaison")}
      <br />
      <small>
        {account.actsFrom} {t("至", "to")} {account.actsUntil}
      </small>
    </>
  );
}

function StateOf({ account }: { account: Account }) {
  const t = useT();
  const { active, waiting, actsFrom, actsUntil } = account;
  if (!active) return <StatusTag>{t("已停用", "Closed")}</StatusTag>;
  if (waiting) return <StatusTag tone="warn">{t("待开通", "Waiting")}</StatusTag>;
  if (actsFrom && actsFrom > today()) return <StatusTag>{t("未生效", "Not yet")}</StatusTag>;
  if (actsUntil && actsUntil < today()) return <StatusTag>{t("已到期", "Over")}</StatusTag>;
  return <StatusTag tone="good">{t("在用", "Active")}</StatusTag>;
}
