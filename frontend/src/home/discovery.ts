import { achievementWay, demandWay } from "../app/ways.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { beside, type Queue, queue, shortName } from "./queue.ts";

/** Achievements that wait for their reporter. */
export const AchievementWork = graphql(`
  fragment AchievementWork on Query @_unmask {
    returnedAchievements: achievements(
      first: 5
      filter: { stage: { eq: RETURNED }, reporter: { eq: $organization } }
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        repairReason
      }
    }
    draftAchievements: achievements(
      first: 5
      filter: { stage: { eq: DRAFT }, reporter: { eq: $organization } }
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        createdAt
      }
    }
  }
`);

/** Demands that wait for their reporter. */
export const DemandWork = graphql(`
  fragment DemandWork on Query @_unmask {
    returnedDemands: demands(
      first: 5
      filter: { stage: { eq: RETURNED }, reporter: { eq: $organization } }
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        repairReason
      }
    }
    draftDemands: demands(
      first: 5
      filter: { stage: { eq: DRAFT }, reporter: { eq: $organization } }
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        createdAt
      }
    }
    returnedProofs: demands(
      first: 5
      filter: {
        stage: { eq: SUBMITTED }
        proof: { eq: RETURNED }
        reporter: { eq: $organization }
      }
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        proofReason
      }
    }
    unprovenDemands: demands(
      first: 5
      filter: { stage: { eq: SUBMITTED }, proof: { eq: NONE }, reporter: { eq: $organization } }
      orderBy: [{ field: SUBMITTED_AT, direction: ASC }]
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        submittedAt
      }
    }
  }
`);

/** What is newly registered, for those who see what others register. */
export const NewRegistrations = graphql(`
  fragment NewRegistrations on Query @_unmask {
    newAchievements: achievements(
      first: 5
      filter: { submittedAt: { gte: $since } }
      orderBy: [{ field: SUBMITTED_AT, direction: DESC }]
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        submittedAt
        reporter {
          id
          name
          shortName
        }
      }
    }
    newDemands: demands(
      first: 5
      filter: { submittedAt: { gte: $since } }
      orderBy: [{ field: SUBMITTED_AT, direction: DESC }]
    ) {
      totalCount
      totalCountIsExact
      nodes {
        id
        title
        submittedAt
        reporter {
          id
          name
          shortName
        }
      }
    }
  }
`);

export function achievementQueues(work: ResultOf<typeof AchievementWork>): Queue[] {
  return [
    ...queue(
      {
        kind: "waits",
        label: ["退回待补正的成果", "Achievements returned to be mended"],
        all: { to: "/achievements", search: { stage: "RETURNED", own: "yes" } },
      },
      work.returnedAchievements,
      ({ id, title, repairReason }) => ({ title, about: repairReason, way: achievementWay(id) }),
    ),
    ...queue(
      {
        kind: "waits",
        label: ["尚未提交的成果草稿", "Drafts of achievements"],
        all: { to: "/achievements", search: { stage: "DRAFT", own: "yes" } },
      },
      work.draftAchievements,
      ({ id, title, createdAt }) => ({
        title,
        about: showDay(createdAt),
        way: achievementWay(id),
      }),
    ),
  ];
}

export function demandQueues(work: ResultOf<typeof DemandWork>): Queue[] {
  return [
    ...queue(
      {
        kind: "waits",
        label: ["退回待补正的需求", "Demands returned to be mended"],
        all: { to: "/demands", search: { stage: "RETURNED", own: "yes" } },
      },
      work.returnedDemands,
      ({ id, title, repairReason }) => ({ title, about: repairReason, way: demandWay(id) }),
    ),
    ...queue(
      {
        kind: "waits",
        label: ["证明被退回的需求", "Demands whose proof was returned"],
        all: { to: "/demands", search: { stage: "SUBMITTED", proof: "RETURNED", own: "yes" } },
      },
      work.returnedProofs,
      ({ id, title, proofReason }) => ({ title, about: proofReason, way: demandWay(id) }),
    ),
    ...queue(
      {
        kind: "waits",
        label: ["待提交真实性证明的需求", "Demands without their proof"],
        all: { to: "/demands", search: { stage: "SUBMITTED", proof: "NONE", own: "yes" } },
      },
      work.unprovenDemands,
      ({ id, title, submittedAt }) => ({ title, about: showDay(submittedAt), way: demandWay(id) }),
    ),
    ...queue(
      {
        kind: "waits",
        label: ["尚未提交的需求草稿", "Drafts of demands"],
        all: { to: "/demands", search: { stage: "DRAFT", own: "yes" } },
      },
      work.draftDemands,
      ({ id, title, createdAt }) => ({ title, about: showDay(createdAt), way: demandWay(id) }),
    ),
  ];
}

export function newRegistrationQueues(
  work: ResultOf<typeof NewRegistrations>,
  since: string,
): Queue[] {
  return [
    ...queue(
      {
        kind: "fresh",
        label: ["新登记的成果", "Newly registered achievements"],
        all: { to: "/achievements", search: { since } },
      },
      work.newAchievements,
      ({ id, title, submittedAt, reporter }) => ({
        title,
        about: beside(shortName(reporter), showDay(submittedAt)),
        way: achievementWay(id),
      }),
    ),
    ...queue(
      {
        kind: "fresh",
        label: ["新登记的需求", "Newly registered demands"],
        all: { to: "/demands", search: { since } },
      },
      work.newDemands,
      ({ id, title, submittedAt, reporter }) => ({
        title,
        about: beside(shortName(reporter), showDay(submittedAt)),
        way: demandWay(id),
      }),
    ),
  ];
}
