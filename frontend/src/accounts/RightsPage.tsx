import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { choicesOf } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { Scrolled } from "../ui/Scrolled.tsx";
import styles from "./RightsPage.module.css";
import { type Role, roleText } from "./words.ts";

const RightsQuery = graphql(`
  query Rights {
    rights {
      code
      name
      holders
    }
  }
`);

type Right = ResultOf<typeof RightsQuery>["rights"][number];

/** What each role may do: the table that the server itself goes by. */
export function RightsPage() {
  const t = useT();
  const [result, ask] = useQuery({ query: RightsQuery });
  return (
    <Page
      title={t("角色与权限", "Roles and rights")}
      back={{ to: "/accounts", label: t("账号", "Accounts") }}
      subtitle={t(
        "服务器即按此表判断，只能查看。能看到哪些记录，另由各角色的数据范围决定。",
        "The server goes by this table; it is only to be read. Which records are seen, each role's scope decides.",
      )}
    >
      <Panel flush>
        <QueryState result={result} retry={ask}>
          {({ rights }) => <RightsTable rights={rights} />}
        </QueryState>
      </Panel>
    </Page>
  );
}

function RightsTable({ rights }: { rights: readonly Right[] }) {
  const t = useT();
  const roles = choicesOf(roleText).filter(({ value }) =>
    rights.some(({ holders }) => holders.includes(value)),
  );
  return (
    <Scrolled className={styles.scroll} label={t("权限表", "The table")}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{t("角色与权限", "Roles and rights")}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.right}>
              {t("权限", "Right")}
            </th>
            {roles.map(({ value, label }) => (
              <th key={value} scope="col" className={styles.role}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rights.map((right) => (
            <tr key={right.code}>
              <th scope="row" className={styles.right}>
                {right.name} <code className={styles.code}>{right.code}</code>
              </th>
              {roles.map(({ value }) => (
                <td key={value} className={styles.cell}>
                  <Held right={right} role={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Held({ right, role }: { right: Right; role: Role }) {
  const t = useT();
  if (!right.holders.includes(role)) return <span className={styles.not}>—</span>;
  return (
    <>
      <span aria-hidden className={styles.has}>
        ✓
      </span>
      <span className={styles.hidden}>{t("有", "Yes")}</span>
    </>
  );
}
