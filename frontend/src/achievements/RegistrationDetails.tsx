import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { inARow, orNothing, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import {
  applicationText,
  categoryText,
  conversionText,
  formText,
  levelText,
  maturityText,
  originalityText,
} from "./words.ts";

export const RegistrationDetailsFields = graphql(`
  fragment RegistrationDetailsFields on Achievement {
    registrationNumber
    registeredOn
    recommendingUnit
    researchFrom
    researchTo
    category
    originality
    form
    level
    maturity
    application
    appliedIndustry
    keywords
    conversionWays
    completers
    contactName
    contactPhone
    contactEmail
    registeredResult {
      id
      title
      source
    }
  }
`);

/** From month to month, either of which may not be known. */
function period(from: string | null, to: string | null): string {
  return [from, to].map((day) => day?.slice(0, 7) ?? "").join(" — ");
}

/** The fields of the national registration of results (国家科技成果登记). */
export function RegistrationDetails(props: {
  achievement: FragmentOf<typeof RegistrationDetailsFields>;
}) {
  const t = useT();
  const a = readFragment(RegistrationDetailsFields, props.achievement);
  return (
    <Panel title={t("登记信息", "Registration")}>
      <FieldList
        fields={[
          { label: t("登记号", "Registration number"), value: a.registrationNumber },
          { label: t("登记日期", "Date on the register"), value: a.registeredOn },
          { label: t("推荐单位", "Recommended by"), value: a.recommendingUnit },
          {
            label: t("研究起止", "Research period"),
            value: (a.researchFrom || a.researchTo) && period(a.researchFrom, a.researchTo),
          },
          { label: t("成果类别", "Category"), value: orNothing(categoryText, a.category) },
          { label: t("成果属性", "Originality"), value: orNothing(originalityText, a.originality) },
          { label: t("体现形式", "Form"), value: orNothing(formText, a.form) },
          { label: t("成果水平", "Level"), value: orNothing(levelText, a.level) },
          { label: t("所处阶段", "Maturity"), value: orNothing(maturityText, a.maturity) },
          { label: t("应用状态", "Application"), value: orNothing(applicationText, a.application) },
          { label: t("应用行业", "Applied in"), value: a.appliedIndustry },
          { label: t("关键词", "Keywords"), value: inARow(a.keywords) },
          {
            label: t("拟转化方式", "Ways of conversion"),
            value: inARow(a.conversionWays.map((way) => t(...conversionText[way]))),
          },
          { label: t("完成人", "Completed by"), value: a.completers },
          {
            label: t("联系人", "Contact"),
            value: [a.contactName, a.contactPhone, a.contactEmail].filter(Boolean).join("　"),
          },
          {
            label: t("取自在册成果", "Taken up from"),
            value: a.registeredResult && (
              <Link to="/results" search={{ title: a.registeredResult.title }}>
                {a.registeredResult.title}（{a.registeredResult.source}）
              </Link>
            ),
          },
        ]}
      />
    </Panel>
  );
}
