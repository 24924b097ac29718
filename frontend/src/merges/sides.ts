import { kindText, stageText, trlText } from "../achievements/words.ts";
import { demandStageText, proofText } from "../demands/words.ts";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { showTime } from "../ui/format.ts";
import { inARow, inLanguage } from "../ui/language.ts";
import { moneyText } from "../ui/yuan.ts";

export const MergeAchievement = graphql(`
  fragment MergeAchievement on Achievement {
    id
    title
    stage
    kind
    summary
    trl
    keywords
    submittedAt
    formedOn
    industry {
      id
      name
      nameEn
    }
    reporter {
      id
      name
    }
    parties {
      id
      role
      organization {
        id
        name
      }
    }
    intellectualProperties {
      id
      number
    }
    serviceEntry {
      id
      leftAt
      accountable {
        id
        displayName
      }
    }
    landings {
      id
      state
    }
  }
`);

export const MergeDemand = graphql(`
  fragment MergeDemand on Demand {
    id
    title
    stage
    proof
    provedAt
    problem
    targets
    keyTechnology
    keywords
    submittedAt
    budget {
      yuan
      text
    }
    firm {
      id
      name
    }
    reporter {
      id
      name
    }
    coReporters {
      id
      organization {
        id
        name
      }
    }
    serviceEntry {
      id
      leftAt
      accountable {
        id
        displayName
      }
    }
    landings {
      id
      state
    }
  }
`);

interface SideField {
  label: string;
  value: string;
}

interface Followed {
  serviceEntry: { leftAt: string | null; accountable: { displayName: string } | null } | null;
  landings: readonly { state: string }[];
}

function followed({ serviceEntry, landings }: Followed): SideField[] {
  const verified = landings.filter((landing) => landing.state === "VERIFIED").length;
  return [
    {
      label: inLanguage("服务库", "Service library"),
      value: serviceEntry
        ? `${serviceEntry.leftAt ? inLanguage("已退出", "left") : inLanguage("在库", "served")} · ${serviceEntry.accountable?.displayName ?? ""}`
        : "",
    },
    {
      label: inLanguage("落地", "Landings"),
      value: landings.length
        ? inLanguage(
            `${landings.length} 项申报，${verified} 项已认定`,
            `${landings.length} claimed, ${verified} verified`,
          )
        : "",
    },
  ];
}

function names(rows: readonly { organization: { name: string } | null }[]): string {
  return inARow(rows.map((row) => row.organization?.name));
}

function achievementFields(masked: FragmentOf<typeof MergeAchievement>): SideField[] {
  const a = readFragment(MergeAchievement, masked);
  return [
    { label: inLanguage("阶段", "Stage"), value: inLanguage(...stageText[a.stage]) },
    { label: inLanguage("首报单位", "First reporter"), value: a.reporter.name },
    { label: inLanguage("提交时间", "Submitted at"), value: showTime(a.submittedAt) },
    { label: inLanguage("成果类型", "Kind"), value: inLanguage(...kindText[a.kind]) },
    {
      label: inLanguage("所属产业", "Industry"),
      value: a.industry ? inLanguage(a.industry.name, a.industry.nameEn) : "",
    },
    {
      label: inLanguage("技术成熟度", "TRL"),
      value: a.trl ? inLanguage(...(trlText[a.trl] ?? ["", ""])) : "",
    },
    { label: inLanguage("成果形成日期", "Formed on"), value: a.formedOn ?? "" },
    { label: inLanguage("相关单位", "Parties"), value: names(a.parties) },
    {
      label: inLanguage("知识产权", "Rights"),
      value: inARow(a.intellectualProperties.map((right) => right.number)),
    },
    { label: inLanguage("关键词", "Keywords"), value: inARow(a.keywords) },
    ...followed(a),
    { label: inLanguage("成果简介", "Summary"), value: a.summary },
  ];
}

function demandFields(masked: FragmentOf<typeof MergeDemand>): SideField[] {
  const d = readFragment(MergeDemand, masked);
  return [
    { label: inLanguage("阶段", "Stage"), value: inLanguage(...demandStageText[d.stage]) },
    { label: inLanguage("首报单位", "First reporter"), value: d.reporter.name },
    { label: inLanguage("联合报送单位", "Co-reporters"), value: names(d.coReporters) },
    { label: inLanguage("需求单位", "Firm"), value: d.firm.name },
    { label: inLanguage("提交时间", "Submitted at"), value: showTime(d.submittedAt) },
    { label: inLanguage("证明状态", "Proof"), value: inLanguage(...proofText[d.proof]) },
    { label: inLanguage("提交证明时间", "Proof handed in at"), value: showTime(d.provedAt) },
    { label: inLanguage("拟投入资金", "Budget"), value: moneyText(d.budget) ?? "" },
    { label: inLanguage("关键字", "Keywords"), value: inARow(d.keywords) },
    ...followed(d),
    { label: inLanguage("主要问题", "Problem"), value: d.problem },
    { label: inLanguage("技术关键", "Key technology"), value: d.keyTechnology ?? "" },
    { label: inLanguage("预期目标", "Targets"), value: d.targets ?? "" },
  ];
}

/** What a record is compared by, whichever kind it is of. */
export function fieldsOf(
  achievement: FragmentOf<typeof MergeAchievement> | null,
  demand: FragmentOf<typeof MergeDemand> | null,
): SideField[] {
  if (achievement) return achievementFields(achievement);
  return demand ? demandFields(demand) : [];
}
