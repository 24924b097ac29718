import type { Way } from "../app/ways.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { inLanguage } from "../ui/language.ts";
import { beside, type Queue, queue } from "./queue.ts";

const QueuedProposal = graphql(`
  fragment QueuedProposal on MatchProposal @_unmask {
    id
    demandTitle
    achievementTitle
    answerDueOn
    closedAt
  }
`);

/** Proposed matches that wait for an answer, those that wait too long, and what was accepted. */
export const MatchingWork = graphql(
  `
    fragment MatchingWork on Query @_unmask {
      matchAnswering @include(if: $followsMatches) {
        waiting(first: 5, orderBy: [{ field: PROPOSED_AT, direction: ASC }])
          @include(if: $answers) {
          totalCount
          totalCountIsExact
          nodes {
            ...QueuedProposal
          }
        }
        overdue(first: 5, orderBy: [{ field: PROPOSED_AT, direction: ASC }]) {
          totalCount
          totalCountIsExact
          nodes {
            ...QueuedProposal
          }
        }
      }
      acceptedMatches: matchProposals(
        first: 5
        filter: { state: { eq: ACCEPTED }, closedAt: { gte: $since } }
        orderBy: [{ field: CLOSED_AT, direction: DESC }]
      ) @include(if: $followsMatches) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedProposal
        }
      }
    }
  `,
  [QueuedProposal],
);

type Proposal = ResultOf<typeof QueuedProposal>;

export function matchingQueues(work: ResultOf<typeof MatchingWork>, since: string): Queue[] {
  const mine: Way = { to: "/matches", search: { view: "mine" } };
  const overdue: Way = { to: "/matches", search: { view: "overdue" } };
  const accepted: Way = { to: "/matches", search: { state: "ACCEPTED", since } };
  return [
    ...queue(
      { kind: "waits", label: ["待答复的匹配推荐", "Matches to answer"], all: mine },
      work.matchAnswering?.waiting,
      (proposal) => ({ ...named(proposal), way: mine }),
    ),
    ...queue(
      {
        kind: "late",
        label: ["逾期未答复的匹配推荐", "Matches not answered in time"],
        all: overdue,
      },
      work.matchAnswering?.overdue,
      (proposal) => ({ ...named(proposal), way: overdue }),
    ),
    ...queue(
      {
        kind: "fresh",
        label: ["双方已接受的匹配推荐", "Matches that both accepted"],
        all: accepted,
      },
      work.acceptedMatches,
      ({ demandTitle, achievementTitle, closedAt }) => ({
        title: demandTitle,
        about: beside(achievementTitle, showDay(closedAt)),
        way: accepted,
      }),
    ),
  ];
}

function named({ demandTitle, achievementTitle, answerDueOn }: Proposal) {
  const due = inLanguage(`${answerDueOn} 前答复`, `due on ${answerDueOn}`);
  return { title: demandTitle, about: beside(achievementTitle, due) };
}
