import { Link } from "@tanstack/react-router";
import { Alert } from "antd";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";

const DefectCountQuery = graphql(`
  query LiaisonDefectCount {
    liaisonDefects(first: 0) {
      totalCount(exact: true)
    }
  }
`);

/** That some organization has not exactly one liaison (DISC-1), and the way there; else nothing. */
export function LiaisonDefects() {
  const t = useT();
  const [{ data }] = useQuery({ query: DefectCountQuery });
  const count = data?.liaisonDefects.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={
        <>
          {t(
            `${count} 个单位未设或多设成果联络员。`,
            `${count} organizations have no liaison, or several. `,
          )}
          <Link to="/liaisons">{t("查看联络员缺口", "See which")}</Link>
        </>
      }
    />
  );
}
