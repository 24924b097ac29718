import { Button } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { CursorPager } from "../ui/CursorPager.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { AccountActions } from "./AccountActions.tsx";
import { CreateAccountDialog } from "./CreateAccountDialog.tsx";
import { type NewPassword, PasswordDialog } from "./PasswordDialog.tsx";
import { roleText } from "./words.ts";

const AccountsQuery = graphql(`
  query Accounts($after: String) {
    accounts(first: 20, after: $after) {
      totalCount
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

type Account = ResultOf<typeof AccountsQuery>["accounts"]["nodes"][number];

export function AccountsPage() {
  const t = useT();
  const canManage = may(useViewer(), "account:manage");
  const trail = useCursorTrail();
  const [creating, setCreating] = useState(false);
  const [shown, setShown] = useState<NewPassword | null>(null);
  const [result, execute] = useQuery({ query: AccountsQuery, variables: { after: trail.after } });
  const refresh = () => execute({ requestPolicy: "network-only" });
  return (
    <Page
      title={t("账号", "Accounts")}
      actions={
        canManage && (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t("新建账号", "New account")}
          </Button>
        )
      }
    >
      <Panel flush>
        <QueryState keep result={result} retry={refresh}>
          {({ accounts }) => (
            <>
              <AccountTable
                rows={accounts.nodes}
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
  onChanged: () => void;
  onPassword: (password: NewPassword) => void;
}

function AccountTable({ rows, canManage, onChanged, onPassword }: AccountTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t("账号", "Accounts")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={t("还没有账号。", "There is no account yet.")}
      columns={[
        {
          key: "name",
          title: t("姓名", "Name"),
          lead: true,
          render: (row) => row.displayName,
        },
        { key: "signIn", title: t("登录名", "Sign-in name"), render: (row) => row.signInName },
        { key: "role", title: t("角色", "Role"), render: (row) => t(...roleText[row.role]) },
        {
          key: "organization",
          title: t("单位", "Organization"),
          render: (row) => row.organization?.shortName ?? row.organization?.name,
        },
        {
          key: "active",
          title: t("状态", "State"),
          width: "88px",
          render: (row) => (
            <StatusTag tone={row.active ? "good" : "quiet"}>
              {row.active ? t("在用", "Active") : t("已停用", "Closed")}
            </StatusTag>
          ),
        },
        {
          key: "created",
          title: t("建立日期", "Made on"),
          width: "120px",
          render: (row) => showDay(row.createdAt),
        },
        {
          key: "actions",
          title: t("操作", "Action"),
          width: "190px",
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
