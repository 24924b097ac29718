import { type Text, useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { PageHead } from "./PageHead.tsx";
import { Section } from "./Section.tsx";
import styles from "./Text.module.css";
import visitors from "./Visitors.module.css";

/** The way of one record, from its registration to the number. */
const steps: readonly { name: Text; what: Text }[] = [
  {
    name: ["发现", "Found"],
    what: [
      "镇街（园区）、高校院所等单位的成果联络员登记科技成果和企业真实技术需求；近似的登记会提示，联合报送合为一条。",
      "Liaisons of towns, universities and institutes register achievements and firms' real needs; near duplicates are shown, and joint reports become one.",
    ],
  },
  {
    name: ["评价", "Judged"],
    what: [
      "多位专家各自评分，按「3有」（有市场需求、有创新价值、有经济贡献）决定是否纳入服务。",
      "Several experts score blind; market demand, innovation and economic contribution decide what is taken into service.",
    ],
  },
  {
    name: ["服务", "Served"],
    what: [
      "纳入成果与技术服务库的，每一项有且只有一名责任人，对接、跟进都有记录。",
      "What is in the service library has exactly one accountable person; every step is recorded.",
    ],
  },
  {
    name: ["落地", "Landed"],
    what: [
      "申报落地须逐条对照标准、附上证明材料，由与该项无关的主管部门认定。",
      "A landing is claimed against a clause of the standard, with evidence, and verified by a department that has no part in it.",
    ],
  },
  {
    name: ["计数", "Counted"],
    what: [
      "指标从记录直接计算，每个数都能查到记录和证明；公开进展按时发布。",
      "Numbers are counted from the records and open to their proof; progress is published regularly.",
    ],
  },
];

/** What the platform is, and what of it everybody sees. */
export function AboutPage() {
  const t = useT();
  const title = t("关于平台", "About the platform");
  useTitle(title);
  return (
    <div className={visitors.reading}>
      <PageHead title={title}>
        {t(
          "「转化」支撑城市的科技成果产业化行动计划：发现成果和企业真实技术需求，评价、服务、推动落地，并按目标计数，凡数有据。",
          "Zhuanhua runs a city's plan to bring science results into industry: it finds results and firms' real needs, judges and serves them, sees them land, and counts it all, with proof.",
        )}
      </PageHead>
      <Section title={t("一项成果的路", "The way of one record")}>
        <ol className={styles.steps}>
          {steps.map(({ name, what }) => (
            <li key={name[0]}>
              <h3 className={styles.name}>{t(...name)}</h3>
              <p>{t(...what)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t("谁都能看的", "What everybody sees")}>
        <ul className={styles.points}>
          <li>
            <a href="/showcase">{t("成果展示区", "The showcase")}</a>
            {t(
              "：经权利人书面同意公开的成果，以及注明来源的登记成果。权利人或中心可随时撤下。",
              ": achievements published on their holders' written consent, and registered results with their source. Holder or center takes them down at any time.",
            )}
          </li>
          <li>
            <a href="/plan">{t("行动计划", "The plan")}</a>
            {t(
              "：各年目标、落地标准、产业和镇街（园区）。",
              ": targets, standards, industries and towns.",
            )}
          </li>
          <li>
            <a href="/progress">{t("公开进展", "Public progress")}</a>
            {t("：按时发布的指标完成情况。", ": the numbers as they were published.")}
          </li>
          <li>
            <a href="/data">{t("开放数据", "Open data")}</a>
            {t("：以上都可通过接口获取。", ": all of that by API.")}
          </li>
        </ul>
        <p className={styles.after}>
          {t(
            "联系方式、同意书、评分和未公开的成果不对外展示；涉密内容不得登记。",
            "Contacts, consents, scores and what was not published are never shown; nothing classified may be registered.",
          )}
        </p>
      </Section>
      <Section title={t("企业和单位怎么用", "For firms and organizations")}>
        <ul className={styles.points}>
          <li>
            {t("企业：", "Firms: ")}
            <a href="/apply">{t("注册账号", "apply for an account")}</a>
            {t(
              "，提交技术需求，查看办理进度；开通前由中心核对材料。",
              ", hand in technical needs and follow them. The center checks the documents first.",
            )}
          </li>
          <li>
            {t("报送单位：由本单位成果联络员", "Reporting organizations: their liaison ")}
            <a href="/">{t("登录", "signs in")}</a>
            {t("后登记成果。", " and registers achievements.")}
          </li>
          <li>
            {t(
              "对展示的成果有合作意向：请与首报单位或科技成果转化服务中心联系。",
              "Interested in a published achievement: ask its first reporter or the transfer center.",
            )}
          </li>
        </ul>
      </Section>
    </div>
  );
}
