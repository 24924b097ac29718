import type { Way } from "../app/ways.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { inLanguage } from "../ui/language.ts";
import { beside, type Queue, queue, shortName } from "./queue.ts";

const QueuedLanding = graphql(`
  fragment QueuedLanding on Landing @_unmask {
    id
    submittedAt
    verifiedAt
    decisionReason
    clause {
      code
      text
    }
    item {
      id
      title
    }
    claimingOrganization {
      id
      name
      shortName
    }
  }
`);

/** Claims that wait for a supervisor. */
export const VerifyingWork = graphql(
  `
    fragment VerifyingWork on Query @_unmask {
      landingsToVerify(first: 5, orderBy: [{ field: SUBMITTED_AT, direction: ASC }]) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedLanding
        }
      }
    }
  `,
  [QueuedLanding],
);

/** Claims that wait for their claimant. */
export const ClaimingWork = graphql(
  `
    fragment ClaimingWork on Query @_unmask {
      returnedLandings: landings(first: 5, filter: $returnedClaims) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedLanding
        }
      }
      draftLandings: landings(first: 5, filter: $draftClaims) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedLanding
        }
      }
    }
  `,
  [QueuedLanding],
);

/** What was verified lately. */
export const NewLandings = graphql(
  `
    fragment NewLandings on Query @_unmask {
      newLandings: landings(
        first: 5
        filter: { state: { eq: VERIFIED }, verifiedAt: { gte: $since } }
        orderBy: [{ field: VERIFIED_AT, direction: DESC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedLanding
        }
      }
    }
  `,
  [QueuedLanding],
);

type Landing = ResultOf<typeof QueuedLanding>;

export function verifyingQueues(work: ResultOf<typeof VerifyingWork>): Queue[] {
  return queue(
    {
      kind: "waits",
      label: ["待认定的落地申报", "Claims to verify"],
      all: { to: "/landings", search: { view: "mine" } },
    },
    work.landingsToVerify,
    (landing) => ({
      ...named(landing),
      about: beside(
        shortName(landing.claimingOrganization),
        landing.clause.text,
        showDay(landing.submittedAt),
      ),
      act: { kind: "verify", id: landing.id },
    }),
  );
}

export function claimingQueues(work: ResultOf<typeof ClaimingWork>): Queue[] {
  return [
    ...queue(
      {
        kind: "waits",
        label: ["被退回的落地申报", "Claims returned to be mended"],
        all: { to: "/landings", search: { state: "RETURNED", claimed: "mine" } },
      },
      work.returnedLandings,
      (landing) => ({ ...named(landing), about: landing.decisionReason }),
    ),
    ...queue(
      {
        kind: "waits",
        label: ["尚未提交的落地申报", "Drafts of claims"],
        all: { to: "/landings", search: { state: "DRAFT", claimed: "mine" } },
      },
      work.draftLandings,
      (landing) => ({ ...named(landing), about: landing.clause.text }),
    ),
  ];
}

export function newLandingQueue(work: ResultOf<typeof NewLandings>, since: string): Queue[] {
  return queue(
    {
      kind: "fresh",
      label: ["新认定的落地", "Newly verified landings"],
      all: { to: "/landings", search: { state: "VERIFIED", since } },
    },
    work.newLandings,
    (landing) => ({
      ...named(landing),
      about: beside(shortName(landing.claimingOrganization), showDay(landing.verifiedAt)),
    }),
  );
}

function named({ id, item }: Landing): { title: string; way: Way } {
  const title = item?.title ?? inLanguage("（不在您的查看范围内）", "(not yours to see)");
  return { title, way: { to: "/landings/$id", params: { id } } };
}
