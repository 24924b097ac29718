import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { inLanguage } from "../ui/language.ts";

export const DemandStepFields = graphql(`
  fragment DemandStepFields on Demand {
    stage
    submittedAt
    repairReason
    proof
    provedAt
    proofDecidedAt
    proofReason
    real
    reporter {
      id
      name
    }
    screening {
      id
      holds
      screenedAt
    }
    serviceEntry {
      id
      admittedAt
      followUpDueOn
      leftAt
      accountable {
        id
        displayName
      }
    }
    landings {
      id
      state
      submittedAt
      verifiedAt
    }
  }
`);

export const DemandMatchFields = graphql(`
  fragment DemandMatchFields on MatchProposal @_unmask {
    id
    state
    achievementTitle
    answerDueOn
    closedAt
    viewerAnswersFor
  }
`);

type Demand = ResultOf<typeof DemandStepFields>;
type DemandMatch = FragmentOf<typeof DemandMatchFields>;

/** One step of a demand's way: behind it, under way, or still to come. */
export interface DemandStep {
  key: string;
  name: string;
  state: "done" | "now" | "later";
  /** The day on which it was done. */
  on?: string;
  /** What stands in the way or is to be done, by whom and by when; said of what is under way. */
  next?: string;
}

interface Part {
  key: string;
  name: string;
  done: boolean;
  on?: string | null | undefined;
  next: string;
}

/** A demand's way from registration to cooperation, in words, with who does the next step. */
export function demandSteps(
  masked: FragmentOf<typeof DemandStepFields>,
  match: DemandMatch | undefined,
): DemandStep[] {
  const demand = readFragment(DemandStepFields, masked);
  const parts = [
    registered(demand),
    proven(demand),
    screened(demand),
    served(demand),
    matched(demand, match),
    landed(demand),
  ];
  const now = parts.findIndex(({ done }) => !done);
  return parts.map(({ key, name, done, on, next }, place) => ({
    key,
    name,
    state: done ? "done" : place === now ? "now" : "later",
    ...(done && on ? { on: showDay(on) } : {}),
    ...(!done && place === now ? { next } : {}),
  }));
}

const SERVED: readonly Demand["stage"][] = ["IN_SERVICE", "LANDED"];

function registered({ stage, submittedAt, repairReason, reporter }: Demand): Part {
  return {
    key: "registered",
    name: inLanguage("登记", "Registration"),
    done: stage === "SUBMITTED" || SERVED.includes(stage),
    on: submittedAt,
    next:
      stage === "RETURNED"
        ? inLanguage(
            `已退回，由${reporter.name}按以下意见补正后重新提交：${repairReason ?? ""}`,
            `Returned; ${reporter.name} mends it and hands it in again: ${repairReason ?? ""}`,
          )
        : inLanguage(
            `尚未提交，由${reporter.name}补全后提交。`,
            `Not handed in yet; ${reporter.name} completes it and hands it in.`,
          ),
  };
}

function proven({ proof, real, provedAt, proofDecidedAt, proofReason, reporter }: Demand): Part {
  const waits = inLanguage(
    `证明已于 ${showDay(provedAt)} 提交，由中心核对签字盖章。`,
    `Proof was handed in on ${showDay(provedAt)}; the center checks signature and stamp.`,
  );
  const returned = inLanguage(
    `证明被退回，由${reporter.name}按以下意见补充：${proofReason ?? ""}`,
    `The proof was returned; ${reporter.name} adds what is missing: ${proofReason ?? ""}`,
  );
  const none = inLanguage(
    `由${reporter.name}上传签字盖章的技术合作需求书，并填写合作预算（10 万元以上）。`,
    `${reporter.name} sends the signed and stamped letter and gives the budget (100,000 yuan or more).`,
  );
  return {
    key: "proven",
    name: inLanguage("核实真实性", "Confirmation that it is real"),
    done: real,
    on: proofDecidedAt,
    next: { WAITING: waits, RETURNED: returned }[proof as string] ?? none,
  };
}

function screened({ stage, screening }: Demand): Part {
  return {
    key: "screened",
    name: inLanguage("筛选", "Screening"),
    done: SERVED.includes(stage) || (screening?.holds ?? false),
    on: screening?.screenedAt,
    next:
      screening && !screening.holds
        ? inLanguage(
            `${showDay(screening.screenedAt)} 的筛选未通过，补充后可由中心重新筛选。`,
            `Not passed on ${showDay(screening.screenedAt)}; the center may screen it again.`,
          )
        : inLanguage(
            "由中心对问题、指标和可行性进行筛选。",
            "The center judges problem, targets and feasibility.",
          ),
  };
}

function served({ stage, serviceEntry }: Demand): Part {
  const who = serviceEntry?.accountable.displayName;
  return {
    key: "served",
    name: who
      ? inLanguage(`纳入服务库（责任人：${who}）`, `Service (${who} is accountable)`)
      : inLanguage("纳入服务库", "Service"),
    done: SERVED.includes(stage),
    on: serviceEntry?.admittedAt,
    next: inLanguage(
      "由中心纳入服务库并指定责任人。",
      "The center admits it to service and names who is accountable.",
    ),
  };
}

function matched({ stage, serviceEntry }: Demand, match: DemandMatch | undefined): Part {
  const due = serviceEntry?.followUpDueOn;
  const waits =
    match &&
    (match.viewerAnswersFor.includes("DEMAND")
      ? inLanguage(
          `请在 ${match.answerDueOn} 前答复与「${match.achievementTitle}」的匹配推荐。`,
          `Answer the match with “${match.achievementTitle}” by ${match.answerDueOn}.`,
        )
      : inLanguage(
          `与「${match.achievementTitle}」的匹配推荐待双方在 ${match.answerDueOn} 前答复。`,
          `The match with “${match.achievementTitle}” is to be answered by ${match.answerDueOn}.`,
        ));
  const sought = inLanguage(
    `由责任人寻找并推荐可对接的成果${due ? `，${due} 前跟进` : ""}。`,
    `Who is accountable looks for results and proposes them${due ? `, by ${due} at the latest` : ""}.`,
  );
  return {
    key: "matched",
    name: inLanguage("匹配对接", "Matching"),
    done: stage === "LANDED" || match?.state === "ACCEPTED",
    on: match?.closedAt,
    next: match?.state === "WAITING" && waits ? waits : sought,
  };
}

function landed({ landings }: Demand): Part {
  const verified = landings.find(({ state }) => state === "VERIFIED");
  const claimed = landings.find(({ state }) => state === "SUBMITTED");
  return {
    key: "landed",
    name: inLanguage("促成技术合作", "Cooperation"),
    done: verified !== undefined,
    on: verified?.verifiedAt,
    next: claimed
      ? inLanguage(
          `合作已于 ${showDay(claimed.submittedAt)} 申报，由主管部门认定。`,
          `Claimed on ${showDay(claimed.submittedAt)}; the department verifies it.`,
        )
      : inLanguage(
          "双方签订合同并付款后，由责任人或联络员申报合作落地。",
          "Once there is a contract and a payment, the accountable person or the liaison claims it.",
        ),
  };
}
