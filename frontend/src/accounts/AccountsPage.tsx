import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useMemo, useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { showDay, today } from "../ui/format.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { SinceFilter } from "../ui/SinceFilter.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { type List, useList } from "../ui/table/useList.ts";
import { LibraryTable, type ViewsShown } from "../views/LibraryTable.tsx";
import { SavedViewFields } from "../views/savedViewFields.ts";
import { AccountActions } from "./AccountActions.tsx";
import { type AccountSearch, accountFilter, partText } from "./accountSearch.ts";
import { type NewPassword, PasswordDialog } from "./PasswordDialog.tsx";
import { roleText } from "./words.ts";

const CreateAccountDialog = loadedWhenOpened(
  async () => (await import("./CreateAccountDialog.tsx")).CreateAccountDialog,
);

const AccountsQuery = graphql(
  `
  query Accounts(
      $rows: Int! = 100
      $after: String
      $begins: Boolean! = true
    $filter: AccountFilter
  ) {
    accounts(first: $rows, after: $after, filter: $filter) {
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
    all: accounts(first: 0) @include(if: $begins) {
      totalCount
      totalCountIsExact
    }
    waiting: accounts(first: 0, filter: { waiting: { eq: true } }) @include(if: $begins) {
      totalCount
      totalCountIsExact
    }
    deputies: accounts(first: 0, filter: { actsUntil: { isNull: false } }) @include(if: $begins) {
      totalCount
      totalCountIsExact
    }
      savedViews(first: 50, filter: { listName: { eq: ACCOUNTS } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
  }
`,
  [SavedViewFields],
);

type Account = ResultOf<typeof AccountsQuery>["accounts"]["nodes"][number];

export function AccountsPage() {
  const t = useT();
  const canManage = may(useViewer(), "account:manage");
  const navigate = useNavigate();
  const search = useSearch({ from: "/accounts" });
  const [creating, setCreating] = useState(false);
  const [shown, setShown] = useState<NewPassword | null>(null);
  const list = useList({
    query: AccountsQuery,
    variables: { filter: accountFilter(search) },
    pick: ({ accounts }) => accounts,
  });
  const counts = list.data;
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
          chosen={search.part}
          onChoose={(part) => navigate({ to: "/accounts", search: { ...search, part } })}
          tabs={[
            { value: undefined, label: t("全部", "All"), count: counts?.all },
            ...choicesOf(partText).map((part) => ({ ...part, count: counts?.[part.value] })),
          ]}
        />
        <AccountFilters search={search} />
        <QueryState keep result={list.result} retry={list.refresh}>
          {({ savedViews }) => (
            <AccountTable
              list={list}
              savedViews={savedViews}
              canManage={canManage}
              onPassword={setShown}
            />
          )}
        </QueryState>
      </Panel>
      <CreateAccountDialog
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={(password) => {
          setShown(password);
          list.refresh();
        }}
      />
      <PasswordDialog shown={shown} onClose={() => setShown(null)} />
    </Page>
  );
}

function AccountFilters({ search }: { search: AccountSearch }) {
  const t = useT();
  const navigate = useNavigate();
  const change = (changed: Partial<AccountSearch>) =>
    navigate({ to: "/accounts", search: { ...search, ...changed } });
  return (
    <FilterBar label={t("筛选账号", "Filter accounts")}>
      <SearchField
        value={search.name}
        label={t("搜索账号", "Search accounts")}
        placeholder={t("姓名或登录名", "Name or sign-in name")}
        refusal={undefined}
        onSearch={(name) => change({ name })}
      />
      <Select
        aria-label={t("角色", "Role")}
        placeholder={t("全部角色", "All roles")}
        allowClear
        value={search.role}
        options={choicesOf(roleText)}
        onChange={(role) => change({ role })}
      />
      <SinceFilter since={search.since} onClear={() => change({ since: undefined })} />
    </FilterBar>
  );
}

const keyOf = ({ id }: { id: string }) => id;

interface AccountTableProps {
  list: List<unknown, ResultOf<typeof AccountsQuery>["accounts"]>;
  savedViews: ViewsShown;
  canManage: boolean;
  onPassword: (password: NewPassword) => void;
}

function AccountTable({ list, savedViews, canManage, onPassword }: AccountTableProps) {
  const t = useT();
  const rows = useMemo(() => list.pages.flatMap(({ nodes }) => nodes), [list.pages]);
  return (
    <LibraryTable
      name="ACCOUNTS"
      savedViews={savedViews}
      caption={t("账号", "Accounts")}
      list={list}
      listing="accounts"
      rows={rows}
      rowKey={keyOf}
      empty={t("没有符合条件的账号。", "No account matches.")}
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
              <AccountActions account={row} onChanged={list.refresh} onPassword={onPassword} />
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
