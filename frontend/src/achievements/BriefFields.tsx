import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { inARow, orNothing, useT } from "../ui/language.ts";
import { moneyText } from "../ui/yuan.ts";
import { applicationText, ipText, kindText, levelText, maturityText, trlText } from "./words.ts";

export const AchievementForEvaluator = graphql(`
  fragment AchievementForEvaluator on Achievement {
    kind
    summary
    trl
    formedOn
    level
    maturity
    application
    keywords
    askingPrice {
      text
      yuan
    }
    industry {
      id
      name
      nameEn
    }
    intellectualProperties {
      id
      kind
      number
      title
    }
  }
`);

/** What somebody needs to judge an achievement by. */
export function BriefFields(props: { achievement: FragmentOf<typeof AchievementForEvaluator> }) {
  const t = useT();
  const a = readFragment(AchievementForEvaluator, props.achievement);
  return (
    <FieldList
      fields={[
        { label: t("成果类型", "Kind"), value: t(...kindText[a.kind]) },
        {
          label: t("所属产业", "Industry"),
          value: a.industry && t(a.industry.name, a.industry.nameEn),
        },
        { label: t("技术成熟度", "TRL"), value: a.trl && t(...(trlText[a.trl] ?? ["", ""])) },
        { label: t("意向价格", "Asking price"), value: moneyText(a.askingPrice) },
        { label: t("成果形成日期", "Formed on"), value: a.formedOn },
        { label: t("成果水平", "Level"), value: orNothing(levelText, a.level) },
        { label: t("所处阶段", "Maturity"), value: orNothing(maturityText, a.maturity) },
        { label: t("应用状态", "Application"), value: orNothing(applicationText, a.application) },
        { label: t("关键词", "Keywords"), value: inARow(a.keywords) },
        { label: t("成果简介", "Summary"), value: a.summary, wide: true },
        {
          label: t("知识产权", "Intellectual property"),
          wide: true,
          value: a.intellectualProperties
            .map(({ kind, number, title }) =>
              [t(...ipText[kind]), number, title].filter(Boolean).join(" "),
            )
            .join("\n"),
        },
      ]}
    />
  );
}
