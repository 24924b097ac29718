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

/** Proposed matches that wait for the viewer's answer, of these the late ones too. */
export const AnsweringWork = graphql(
  `
    fragment AnsweringWork on Query @_unmask {
      matchAnswering {
        waiting(first: 5, orderBy: [{ field: PROPOSED_AT, direction: ASC }]) {
          totalCount
          totalCountIsExact
          nodes {
            ...QueuedProposal
          }
        }
      }
    }
  `,
  [QueuedProposal],
);

/** Proposed matches that waited too long for an answer, and those that both sides accepted. */
export const MatchingNews = graphql(
  `
    fragment MatchingNews on Query @_unmask {
      matchAnswering {
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
      ) {
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

export function answeringQueue(work: ResultOf<typeof AnsweringWork>): Queue[] {
  const all: Way = { to: "/matches", search: { view: "mine" } };
  return queue(
    { kind: "waits", label: ["待答复的匹配推荐", "Matches to answer"], all },
    work.matchAnswering.waiting,
    (proposal) => ({ ...named(proposal), way: all }),
  );
}

export function matchingNews(work: ResultOf<typeof MatchingNews>, since: string): Queue[] {
  const overdue: Way = { to: "/matches", search: { view: "overdue" } };
  const accepted: Way = { to: "/matches", search: { state: "ACCEPTED", since } };
  return [
    ...queue(
      {
        kind: "late",
        label: ["逾期未答复的匹配推荐", "Matches not answered in time"],
        all: overdue,
      },
      work.matchAnswering.overdue,
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
