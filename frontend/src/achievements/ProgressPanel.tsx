import { Link } from "@tanstack/react-router";
import { outcomeText, outcomeTone } from "../evaluations/words.ts";
import { type EnumOf, type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { landingStateText, landingStateTone } from "../landings/words.ts";
import { showDay } from "../ui/format.ts";
import { type Text, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./ProgressPanel.module.css";

export const ProgressPanelFields = graphql(`
  fragment ProgressPanelFields on Achievement {
    stage
    submittedAt
    evaluationItems {
      id
      outcome
      batch {
        id
        title
      }
    }
    serviceEntry {
      id
      admittedAt
      accountable {
        id
        displayName
      }
    }
    landings {
      id
      state
      landedOn
      clause {
        code
        text
      }
    }
  }
`);

/** What is said where the viewer sees no evaluation, by the stage. */
const withoutItems: Partial<Record<EnumOf<"Stage">, Text>> = {
  DRAFT: ["尚未评价", "Not evaluated yet"],
  SUBMITTED: ["尚未评价", "Not evaluated yet"],
  IN_EVALUATION: ["评价中", "In evaluation"],
};

/** Where the record is on its way: registered, evaluated, in service, landed. */
export function ProgressPanel(props: { achievement: FragmentOf<typeof ProgressPanelFields> }) {
  const t = useT();
  const a = readFragment(ProgressPanelFields, props.achievement);
  return (
    <Panel title={t("全流程", "Its way")}>
      <ol className={styles.steps}>
        <li className={styles.step}>
          <h3 className={styles.name}>{t("登记", "Registration")}</h3>
          {a.submittedAt ? showDay(a.submittedAt) : t("尚未提交", "Not submitted yet")}
        </li>
        <li className={styles.step}>
          <h3 className={styles.name}>{t("评价", "Evaluation")}</h3>
          {a.evaluationItems.length === 0 &&
            t(...(withoutItems[a.stage] ?? ["已评价", "Evaluated"]))}
          {a.evaluationItems.map((item) => (
            <div key={item.id}>
              {item.batch && (
                <Link to="/batches/$id" params={{ id: item.batch.id }}>
                  {item.batch.title}
                </Link>
              )}{" "}
              <StatusTag tone={outcomeTone[item.outcome]}>
                {t(...outcomeText[item.outcome])}
              </StatusTag>
            </div>
          ))}
        </li>
        <li className={styles.step}>
          <h3 className={styles.name}>{t("服务", "Service")}</h3>
          {a.serviceEntry ? (
            <>
              <Link to="/entries/$id" params={{ id: a.serviceEntry.id }}>
                {t("服务库条目", "Service entry")}
              </Link>
              <div>
                {t("责任人：", "Accountable: ")}
                {a.serviceEntry.accountable?.displayName}
              </div>
            </>
          ) : (
            t("未入库", "Not in service")
          )}
        </li>
        <li className={styles.step}>
          <h3 className={styles.name}>{t("落地", "Landing")}</h3>
          {a.landings.length === 0 && t("尚无落地申报", "No claim yet")}
          {a.landings.map((landing) => (
            <div key={landing.id}>
              <Link to="/landings/$id" params={{ id: landing.id }}>
                {landing.clause.text}
              </Link>{" "}
              <StatusTag tone={landingStateTone[landing.state]}>
                {t(...landingStateText[landing.state])}
              </StatusTag>
            </div>
          ))}
        </li>
      </ol>
    </Panel>
  );
}
