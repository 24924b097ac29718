import { type FragmentOf, graphql } from "../graphql.ts";
import { type Counted, countText } from "../ui/counted.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import styles from "./ScoringDesk.module.css";

export const NextToScoreFields = graphql(`
  fragment NextToScoreFields on EvaluationAssignment @_unmask {
    id
    dueOn
    item {
      id
      achievement {
        id
        title
      }
    }
  }
`);

interface NextToScoreProps {
  /** The assignment on show, which is not the next. */
  own: string;
  open: Counted & { nodes: readonly FragmentOf<typeof NextToScoreFields>[] };
}

/** Once one is done: the one that is due first of those that wait, or that none does. */
export function NextToScore({ own, open }: NextToScoreProps) {
  const t = useT();
  const next = open.nodes.find(({ id }) => id !== own);
  if (!next) {
    return (
      <div className={styles.next}>
        <p>{t("您的评审任务已全部完成。", "You have scored all that was assigned to you.")}</p>
        <LinkButton to="/scoring">{t("返回我的评审", "To my scoring")}</LinkButton>
      </div>
    );
  }
  const title = next.item.achievement?.title ?? t("下一项成果", "the next achievement");
  const due = next.dueOn && t(`，截止 ${next.dueOn}`, `, until ${next.dueOn}`);
  return (
    <div className={styles.next}>
      <p>
        {t(
          `还有 ${countText(open)} 项待评审。下一项：${title}${due ?? ""}`,
          `${countText(open)} still to score. Next: ${title}${due ?? ""}`,
        )}
      </p>
      <LinkButton primary to="/scoring/$id" params={{ id: next.id }}>
        {t("评审下一项", "Score the next")}
      </LinkButton>
    </div>
  );
}
