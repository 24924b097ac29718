import { achievementWay, demandWay } from "../app/ways.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { itemPlace } from "../items/ItemLink.tsx";
import { showDay } from "../ui/format.ts";
import { beside, type Queue, queue, shortName } from "./queue.ts";

/** What others hand in and the center checks. */
export const CenterChecks = graphql(`
  fragment CenterChecks on Query @_unmask {
    proofsToConfirm: demands(
      first: 5
      filter: { proof: { eq: WAITING } }
      orderBy: [{ field: PROVED_AT, direction: ASC }]
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        provedAt
        firm {
          id
          name
          shortName
        }
      }
    }
    applications: accountApplications(
      first: 5
      filter: { state: { eq: HANDED_IN } }
      orderBy: [{ field: HANDED_IN_AT, direction: ASC }]
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        firmName
        handedInAt
      }
    }
  }
`);

/** What the lead department confirms, because it changes what counts. */
export const LeadChecks = graphql(`
  fragment LeadChecks on Query @_unmask {
    merges(
      first: 5
      filter: { state: { eq: PROPOSED } }
      orderBy: [{ field: PROPOSED_AT, direction: ASC }]
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        proposedAt
        kept {
          id
          title
        }
        merged {
          id
          title
        }
      }
    }
    backAchievements: achievements(
      first: 5
      filter: {
        backState: { eq: WAITING }
        stage: { in: [SUBMITTED, IN_EVALUATION, IN_SERVICE, LANDED] }
      }
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        itemKind
        backOn
      }
    }
    backDemands: demands(
      first: 5
      filter: { backState: { eq: WAITING }, stage: { in: [SUBMITTED, IN_SERVICE, LANDED] } }
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        itemKind
        backOn
      }
    }
    backLandings: landings(
      first: 5
      filter: { backState: { eq: WAITING }, state: { eq: VERIFIED } }
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        backOn
        item {
          id
          title
        }
      }
    }
  }
`);

export function centerQueues(work: ResultOf<typeof CenterChecks>): Queue[] {
  return [
    ...queue(
      {
        kind: "waits",
        label: ["待确认的需求证明", "Proofs of demands to confirm"],
        all: { to: "/demands", search: { proof: "WAITING" } },
      },
      work.proofsToConfirm,
      ({ id, title, firm, provedAt }) => ({
        title,
        about: beside(shortName(firm), showDay(provedAt)),
        way: demandWay(id),
      }),
    ),
    ...queue(
      {
        kind: "waits",
        label: ["待审核的企业注册", "Registrations of firms to check"],
        all: { to: "/applications", search: { state: "HANDED_IN" } },
      },
      work.applications,
      ({ id, firmName, handedInAt }) => ({
        title: firmName,
        about: showDay(handedInAt),
        way: { to: "/applications/$id", params: { id } },
      }),
    ),
  ];
}

export function leadQueues(work: ResultOf<typeof LeadChecks>): Queue[] {
  return [
    ...queue(
      {
        kind: "waits",
        label: ["待确认的合并建议", "Merges to confirm"],
        all: { to: "/merges", search: { state: "PROPOSED" } },
      },
      work.merges,
      ({ id, kept, merged, proposedAt }) => ({
        title: kept.title,
        about: beside(merged.title, showDay(proposedAt)),
        way: { to: "/merges/$id", params: { id } },
      }),
    ),
    ...backEntryQueue(work),
  ];
}

/** Back-entries of all three kinds stand on one page: they are one queue. */
function backEntryQueue(work: ResultOf<typeof LeadChecks>): Queue[] {
  const { backAchievements, backDemands, backLandings } = work;
  const lists = [backAchievements, backDemands, backLandings];
  const items = [...backAchievements.nodes, ...backDemands.nodes].map(
    ({ id, title, itemKind, backOn }) => ({
      id,
      title,
      about: backOn,
      way: itemPlace(itemKind) === "/demands/$id" ? demandWay(id) : achievementWay(id),
    }),
  );
  const landings = backLandings.nodes.map(({ id, item, backOn }) => ({
    id,
    title: item?.title ?? "",
    about: backOn,
    way: { to: "/landings/$id", params: { id } } as const,
  }));
  return [
    {
      kind: "waits",
      label: ["待批准的历史补录", "Back-entries to approve"],
      all: { to: "/back-entries" },
      count: {
        totalCount: lists.reduce((sum, { totalCount }) => sum + totalCount, 0),
        totalCountIsExact: lists.every(({ totalCountIsExact }) => totalCountIsExact),
      },
      records: [...items, ...landings].slice(0, 5),
    },
  ];
}
