import { trlText } from "../achievements/words.ts";
import { OrganizationName } from "../organizations/OrganizationName.tsx";
import { useIndustries } from "../policy/useIndustries.ts";
import { useSources } from "../policy/useSources.ts";
import { useTowns } from "../policy/useTowns.ts";
import type { ComparedFields } from "../ui/ComparisonRow.tsx";
import { labelIn } from "../ui/choices.ts";
import { inLanguage, useT } from "../ui/language.ts";
import { yuanText } from "../ui/yuan.ts";
import type { DemandValues } from "./demandValues.ts";
import { solutionText } from "./words.ts";

/** Every field of a demand's form, as people read it where two versions are compared. */
export function useComparedDemand(): ComparedFields<DemandValues> {
  const t = useT();
  const towns = useTowns();
  const industries = useIndustries();
  const sources = useSources();
  return {
    title: { label: t("需求名称", "Title") },
    firm: { label: t("需求单位", "Firm"), show: (id) => <OrganizationName id={id} /> },
    town: { label: t("地域", "Town"), show: labelIn(towns) },
    industry: { label: t("所属产业", "Industry"), show: labelIn(industries) },
    appliedIndustry: { label: t("所属行业", "Applied in") },
    source: { label: t("项目来源", "Source"), show: labelIn(sources) },
    trlWanted: {
      label: t("期望技术成熟度（TRL）", "TRL wanted"),
      show: (level) => inLanguage(...(trlText[level] ?? [`${level}`, `${level}`])),
    },
    problem: { label: t("主要问题", "Problem") },
    keyTechnology: { label: t("技术关键", "Key technology") },
    targets: { label: t("预期目标", "Targets") },
    keywords: { label: t("关键字", "Keywords") },
    budget: { label: t("拟投入资金", "Budget"), show: yuanText },
    months: {
      label: t("年限", "Within"),
      show: (months) => t(`${months} 个月`, `${months} months`),
    },
    intendedPartners: { label: t("意向合作单位", "Intended partners") },
    solutionWays: {
      label: t("解决方式", "Ways of solution"),
      show: (way) => inLanguage(...solutionText[way]),
    },
    contactName: { label: t("联系人", "Contact") },
    contactPhone: { label: t("联系电话", "Phone") },
    contactEmail: { label: t("电子邮箱", "E-mail") },
    distinctBecause: { label: t("为何不是同一事项", "Why this is another matter") },
  };
}
