import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { CursorPager } from "../ui/CursorPager.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DataTable } from "../ui/DataTable.tsx";
import type { Listing } from "../ui/exporting.ts";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { useLasting } from "../ui/useLasting.ts";
import { applicationStateText, applicationStateTone } from "./words.ts";

const ApplicationsQuery = graphql(`
  query Applications($after: String, $filter: AccountApplicationFilter) {
    accountApplications(first: 20, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        firmName
        creditCode
        contactName
        handedInAt
        town {
          id
          name
          nameEn
        }
      }
    }
    OPEN: accountApplications(first: 0, filter: { state: { eq: OPEN } }) {
      totalCount
      totalCountIsExact
    }
    HANDED_IN: accountApplications(first: 0, filter: { state: { eq: HANDED_IN } }) {
      totalCount
      totalCountIsExact
    }
    REFUSED: accountApplications(first: 0, filter: { state: { eq: REFUSED } }) {
      totalCount
      totalCountIsExact
    }
    ACTIVATED: accountApplications(first: 0, filter: { state: { eq: ACTIVATED } }) {
      totalCount
      totalCountIsExact
    }
  }
`);

type Application = ResultOf<typeof ApplicationsQuery>["accountApplications"]["nodes"][number];

/** Firms that ask for an account; those that wait for the center come first to hand. */
export function ApplicationsPage() {
  const t = useT();
  const search = useSearch({ from: "/applications" });
  const navigate = useNavigate();
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: ApplicationsQuery,
    variables: {
      after: trail.after,
      filter: search.state ? { state: { eq: search.state } } : undefined,
    },
  });
  const counts = useLasting(result.data);
  return (
    <Page
      title={t("企业注册审核", "Firms' registrations")}
      subtitle={t(
        "核对营业执照和授权书后开通账号；材料不符的退回并说明原因。",
        "Check the licence and the authorization, then activate; refuse what is not in order.",
      )}
    >
      <Panel flush>
        <CountTabs
          label={t("按状态", "By state")}
          chosen={search.state}
          onChoose={(state) => navigate({ to: "/applications", search: { state } })}
          tabs={[
            { value: undefined, label: t("全部", "All") },
            ...choicesOf(applicationStateText).map((state) => ({
              ...state,
              count: counts?.[state.value],
            })),
          ]}
        />
        <QueryState keep result={result} retry={ask}>
          {({ accountApplications }) => (
            <>
              <ApplicationTable
                rows={accountApplications.nodes}
                listing={{ operation: result.operation, list: "accountApplications" }}
              />
              <CursorPager trail={trail} {...accountApplications} />
            </>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

interface ApplicationTableProps {
  rows: readonly Application[];
  listing: Listing;
}

function ApplicationTable({ rows, listing }: ApplicationTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t("企业注册申请", "Registrations")}
      rows={rows}
      listing={listing}
      rowKey={(row) => row.id}
      empty={t("没有这样的注册申请。", "There is no such registration.")}
      columns={[
        {
          key: "firm",
          title: t("企业名称", "Firm"),
          lead: true,
          cell: { path: "firmName" },
          render: (row) => (
            <Link to="/applications/$id" params={{ id: row.id }}>
              {row.firmName}
            </Link>
          ),
        },
        {
          key: "code",
          title: t("统一社会信用代码", "Credit code"),
          width: "190px",
          cell: { path: "creditCode" },
          render: (row) => row.creditCode,
        },
        {
          key: "town",
          title: t("属地", "Town"),
          width: "130px",
          cell: { path: t("town.name", "town.nameEn") },
          render: (row) => row.town && t(row.town.name, row.town.nameEn),
        },
        {
          key: "contact",
          title: t("联系人", "Contact"),
          width: "120px",
          cell: { path: "contactName" },
          render: (row) => row.contactName,
        },
        {
          key: "at",
          title: t("提交时间", "Handed in"),
          width: "150px",
          cell: { path: "handedInAt" },
          render: (row) => showTime(row.handedInAt),
        },
        {
          key: "state",
          title: t("状态", "State"),
          width: "110px",
          cell: { path: "state", words: applicationStateText },
          render: (row) => (
            <StatusTag tone={applicationStateTone[row.state]}>
              {t(...applicationStateText[row.state])}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
