import { Link } from "@tanstack/react-router";
import { may, useViewer } from "../app/viewer.ts";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./Matches.module.css";
import { MatchPartFields, MatchParts } from "./MatchParts.tsx";
import { ProposalActionFields, ProposalActions } from "./ProposalActions.tsx";
import { declineText, proposalStateText, proposalStateTone, sideText } from "./proposalWords.ts";
import { matchedText, percent } from "./words.ts";

export const ProposalFields = graphql(
  `
    fragment ProposalFields on MatchProposal {
      id
      state
      score
      reason
      demandTitle
      achievementTitle
      proposedAt
      answerDueOn
      overdue
      withdrawnBecause
      viewerAnswersFor
      demand {
        id
      }
      achievement {
        id
      }
      proposer {
        id
        displayName
      }
      answers {
        id
        side
        accepted
        declineReason
        note
        answeredAt
        answerer {
          id
          displayName
        }
      }
      parts {
        ...MatchPartFields
      }
      ...ProposalActionFields
    }
  `,
  [MatchPartFields, ProposalActionFields],
);

interface ProposalCardProps {
  proposal: FragmentOf<typeof ProposalFields>;
  onChanged: () => void;
}

/** A proposed match: the demand beside the achievement, why, and what each side said. */
export function ProposalCard({ proposal: masked, onChanged }: ProposalCardProps) {
  const t = useT();
  const proposal = readFragment(ProposalFields, masked);
  const by = proposal.proposer?.displayName;
  return (
    <li className={styles.match}>
      <div className={styles.sides}>
        <div>
          <div className={styles.source}>{t(...matchedText.Demand)}</div>
          {proposal.demand ? (
            <Link to="/demands/$id" params={{ id: proposal.demand.id }}>
              {proposal.demandTitle}
            </Link>
          ) : (
            proposal.demandTitle
          )}
          <Answer proposal={proposal} side="DEMAND" />
        </div>
        <div>
          <div className={styles.source}>{t(...matchedText.Achievement)}</div>
          {proposal.achievement ? (
            <Link to="/achievements/$id" params={{ id: proposal.achievement.id }}>
              {proposal.achievementTitle}
            </Link>
          ) : (
            proposal.achievementTitle
          )}
          <Answer proposal={proposal} side="OFFER" />
        </div>
      </div>
      <p className={styles.why}>
        <strong className={styles.score}>{percent(proposal.score)}</strong>{" "}
        <StatusTag tone={proposalStateTone[proposal.state]}>
          {t(...proposalStateText[proposal.state])}
        </StatusTag>{" "}
        {proposal.state === "WAITING" && <Due {...proposal} />} {t("推荐理由：", "Why: ")}
        {proposal.reason}{" "}
        <span className={styles.source}>
          {[by, showDay(proposal.proposedAt)].filter(Boolean).join(" · ")}
        </span>
      </p>
      {proposal.withdrawnBecause && (
        <p>
          {t("撤回理由：", "Withdrawn because: ")}
          {proposal.withdrawnBecause}
        </p>
      )}
      {proposal.parts.length > 0 && <MatchParts parts={proposal.parts} />}
      <div className={styles.actions}>
        <ProposalActions proposal={proposal} onChanged={onChanged} />
      </div>
    </li>
  );
}

type Proposal = ResultOf<typeof ProposalFields>;

function Due({ answerDueOn, overdue }: Pick<Proposal, "answerDueOn" | "overdue">) {
  const t = useT();
  const day = showDay(answerDueOn);
  return overdue ? (
    <StatusTag tone="bad">{t(`应于 ${day} 前答复，已逾期`, `Was due on ${day}`)}</StatusTag>
  ) : (
    <span>{t(`请于 ${day} 前答复。`, `To be answered by ${day}.`)}</span>
  );
}

function Answer({ proposal, side }: { proposal: Proposal; side: "DEMAND" | "OFFER" }) {
  const t = useT();
  const answer = proposal.answers.find((each) => each.side === side);
  if (!answer) return <NoAnswer proposal={proposal} side={side} />;
  const said = answer.accepted
    ? t("接受", "accepts")
    : t(
        `不接受：${answer.declineReason ? declineText[answer.declineReason][0] : ""}`,
        `declines: ${answer.declineReason ? declineText[answer.declineReason][1] : ""}`,
      );
  return (
    <div>
      <StatusTag tone={answer.accepted ? "good" : "bad"}>
        {t(...sideText[side])} {said}
      </StatusTag>{" "}
      {answer.note}{" "}
      <span className={styles.source}>
        {[answer.answerer?.displayName, showDay(answer.answeredAt)].filter(Boolean).join(" · ")}
      </span>
    </div>
  );
}

/** That there is none, or that it is not told: each side answers without the other's answer. */
function NoAnswer({ proposal, side }: { proposal: Proposal; side: "DEMAND" | "OFFER" }) {
  const t = useT();
  const viewer = useViewer();
  const { state, viewerAnswersFor } = proposal;
  const decided = state === "ACCEPTED" || state === "DECLINED";
  const told = decided || may(viewer, "match:read-all") || viewerAnswersFor.includes(side);
  const untold =
    state === "WAITING"
      ? t("有结果后才显示答复", "Its answer is told once the match is decided")
      : t("撤回前的答复不显示", "What was answered before is not told");
  return <div className={styles.source}>{told ? t("尚未答复", "No answer yet") : untold}</div>;
}
