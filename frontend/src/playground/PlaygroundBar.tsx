import { roleText } from "../accounts/words.ts";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useAnswer } from "../visitors/asking.ts";
import { TopBar } from "../visitors/TopBar.tsx";
import styles from "./Playground.module.css";

const AskingQuery = graphql(`
  query Asking {
    viewer {
      name
      role
    }
  }
`);

const nothing = {};

/** As whom one asks, and the way back. */
export function PlaygroundBar() {
  const t = useT();
  const answer = useAnswer(AskingQuery, nothing);
  const viewer = answer && "data" in answer ? answer.data.viewer : null;
  if (!viewer || viewer.role === "VISITOR") {
    return (
      <TopBar>
        <a href="/">{t("登录", "Sign in")}</a>
      </TopBar>
    );
  }
  return (
    <TopBar>
      <span className={styles.who}>
        {viewer.name} {t(...roleText[viewer.role])}
      </span>
      <a href="/">{t("返回工作台", "Back to the console")}</a>
    </TopBar>
  );
}
