import { OrganizationName } from "../organizations/OrganizationName.tsx";
import { useIndustries } from "../policy/useIndustries.ts";
import { useSources } from "../policy/useSources.ts";
import type { ComparedFields } from "../ui/ComparisonRow.tsx";
import { labelIn } from "../ui/choices.ts";
import { inLanguage, type Text, useT } from "../ui/language.ts";
import { yuanText } from "../ui/yuan.ts";
import type { RegistrationValues } from "./registrationValues.ts";
import { ResultTitle } from "./TakenUpResult.tsx";
import {
  applicationText,
  categoryText,
  conversionText,
  formText,
  ipText,
  kindText,
  levelText,
  maturityText,
  originalityText,
  partyText,
  secrecyText,
  trlText,
} from "./words.ts";

/** Every field of a registration's form, as people read it where two versions are compared. */
export function useComparedRegistration(): ComparedFields<RegistrationValues> {
  return { ...useBasics(), ...useParties(), ...useRegister() };
}

function wordOf<Value extends string>(texts: Record<Value, Text>) {
  return (value: Value) => {
    const text: Text = texts[value];
    return inLanguage(...text);
  };
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

function useBasics() {
  const t = useT();
  const industries = useIndustries();
  const sources = useSources();
  return {
    title: { label: t("成果名称", "Title") },
    kind: { label: t("成果类型", "Kind"), show: wordOf(kindText) },
    industry: { label: t("所属产业", "Industry"), show: labelIn(industries) },
    source: { label: t("项目来源", "Source"), show: labelIn(sources) },
    trl: {
      label: t("技术成熟度（TRL）", "Technology readiness (TRL)"),
      show: (level: number) => inLanguage(...(trlText[level] ?? [`${level}`, `${level}`])),
    },
    askingPrice: { label: t("意向价格", "Asking price"), show: yuanText },
    formedOn: { label: t("成果形成日期", "Formed on") },
    summary: { label: t("成果简介", "Summary") },
    secrecy: { label: t("成果密级", "Secrecy"), show: wordOf(secrecyText) },
    unclassifiedDeclared: { label: t("非涉密承诺", "Declared unclassified") },
    distinctBecause: { label: t("为何不是同一事项", "Why this is another matter") },
    registeredResult: {
      label: t("取自在册成果", "Taken up from"),
      show: (id: string) => <ResultTitle id={id} />,
    },
    intellectualProperties: {
      label: t("知识产权", "Intellectual property"),
      show: ({ kind, number, title }: Right) =>
        [kind && inLanguage(...ipText[kind]), number, title].filter(Boolean).join(" · "),
    },
    materials: {
      label: t("成果材料", "Materials"),
      show: ({ title, file }: Material) => [title, file?.name].filter(Boolean).join(" · "),
    },
  };
}

type Material = NonNullable<RegistrationValues["materials"]>[number];
type Right = NonNullable<RegistrationValues["intellectualProperties"]>[number];

function useParties() {
  const t = useT();
  const named = (id: string) => <OrganizationName id={id} />;
  return {
    holders: { label: t(...partyText.HOLDER), show: named },
    completingOrganizations: { label: t(...partyText.COMPLETING), show: named },
    completers: { label: t("完成人", "Completed by") },
    contactName: { label: t("联系人", "Contact") },
    contactPhone: { label: t("联系电话", "Telephone") },
    contactEmail: { label: t("电子邮箱", "E-mail") },
  };
}

function useRegister() {
  const t = useT();
  return {
    registrationNumber: { label: t("登记号", "Registration number") },
    registeredOn: { label: t("登记日期", "Date on the register") },
    recommendingUnit: { label: t("推荐单位", "Recommended by") },
    researchFrom: { label: t("研究开始年月", "Research began in"), show: monthOf },
    researchTo: { label: t("研究结束年月", "Research ended in"), show: monthOf },
    category: { label: t("成果类别", "Category"), show: wordOf(categoryText) },
    originality: { label: t("成果属性", "Originality"), show: wordOf(originalityText) },
    form: { label: t("体现形式", "Form"), show: wordOf(formText) },
    level: { label: t("成果水平", "Level"), show: wordOf(levelText) },
    maturity: { label: t("所处阶段", "Maturity"), show: wordOf(maturityText) },
    application: { label: t("应用状态", "Application"), show: wordOf(applicationText) },
    appliedIndustry: { label: t("应用行业", "Applied in") },
    conversionWays: { label: t("拟转化方式", "Ways of conversion"), show: wordOf(conversionText) },
    keywords: { label: t("关键词", "Keywords") },
  };
}
