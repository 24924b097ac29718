import { Alert } from "antd";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import styles from "./LiaisonDefects.module.css";

const LiaisonDefectsQuery = graphql(`
  query LiaisonDefects {
    liaisonDefects(first: 100) {
      totalCount
      nodes {
        id
        name
        liaisons {
          id
          displayName
        }
      }
    }
  }
`);

/** Organizations that have to have exactly one liaison and have not (DISC-1); nothing else. */
export function LiaisonDefects() {
  const t = useT();
  const [{ data }] = useQuery({ query: LiaisonDefectsQuery });
  const defects = data?.liaisonDefects;
  if (!defects || defects.totalCount === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t(
        `${defects.totalCount} 个单位的成果联络员不是有且只有一名（DISC-1）`,
        `${defects.totalCount} organizations have not exactly one liaison (DISC-1)`,
      )}
      description={
        <details>
          <summary className={styles.summary}>{t("查看单位", "Which ones")}</summary>
          <ul className={styles.list}>
            {defects.nodes.map(({ id, name, liaisons }) => (
              <li key={id}>
                {name}
                {t("：", ": ")}
                {liaisons.length === 0
                  ? t("无联络员", "none")
                  : liaisons.map(({ displayName }) => displayName).join("、")}
              </li>
            ))}
          </ul>
        </details>
      }
    />
  );
}
